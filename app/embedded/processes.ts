import { execFileSync } from "node:child_process";
import { readFileSync, readlinkSync } from "node:fs";

/**
 * A text that names one process for ever, or null when it is not running. A pid alone does not:
 * the system hands a dead process's number to a stranger, so the start time goes with it.
 */
export function processIdentity(pid: number): string | null {
  if (process.platform !== "linux") return psField(pid, "lstart");
  const fields = linuxStat(pid);
  if (!fields || fields[0] === "Z") return null;
  return `${bootId()}:${fields[19]}`;
}

/** True when `pid` is a PostgreSQL server whose data directory is `dataDir`. */
export function isPostgresOn(pid: number, dataDir: string): boolean {
  if (process.platform !== "linux") {
    return psField(pid, "command")?.includes(`postgres -D ${dataDir} `) ?? false;
  }
  try {
    // PostgreSQL moves into its data directory at start, and only its main process names it.
    const command = readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0");
    return command.includes(dataDir) && readlinkSync(`/proc/${pid}/cwd`) === dataDir;
  } catch {
    return false;
  }
}

/** The fields of /proc/PID/stat after the command name, which may itself hold spaces and brackets. */
function linuxStat(pid: number): string[] | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  } catch {
    return null;
  }
}

function bootId(): string {
  return readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
}

function psField(pid: number, field: string): string | null {
  try {
    const args = ["-ww", "-o", `${field}=`, "-p", String(pid)];
    const printed = execFileSync("ps", args, { stdio: ["ignore", "pipe", "ignore"] });
    return printed.toString().trim() || null;
  } catch {
    return null;
  }
}
