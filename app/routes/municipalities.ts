import type { LoaderFunctionArgs } from "@remix-run/node";
import { loadMunicipalities } from "~/features/reference/queries.server";

/** The municipalities of `?prefecture=13`, for `MunicipalitySelect`. Public and seldom changed. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const code = new URL(request.url).searchParams.get("prefecture");
  return Response.json(await loadMunicipalities(context, code), {
    headers: { "Cache-Control": "public, max-age=3600" },
  });
}
