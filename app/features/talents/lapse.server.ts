import type { Backend } from "~/lib/backend";
import { rowsOrThrow } from "~/lib/errors";
import { errorFields, log } from "~/lib/log.server";
import { serviceClient } from "~/lib/service.server";

/** Certificates whose qualification has run out count as one's own word from then on. */
export async function lapseCertificates(backend: Backend): Promise<void> {
  try {
    const lapsed = await rowsOrThrow(serviceClient(backend).rpc("lapse_certificates"));
    if (lapsed > 0) log("info", "certificates_lapsed", { lapsed });
  } catch (error) {
    log("error", "certificates_lapse_failed", errorFields(error));
  }
}
