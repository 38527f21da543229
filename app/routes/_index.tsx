import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Landing } from "~/features/landing/Landing";

export async function loader({ context }: LoaderFunctionArgs) {
  return { signedIn: (await context.actor()) !== null };
}

export default function Index() {
  const { signedIn } = useLoaderData<typeof loader>();
  return <Landing signedIn={signedIn} />;
}
