import { execFileSync } from "node:child_process";
import { chmod, stat } from "node:fs/promises";
import { dirname } from "node:path";

/** The system account that PostgreSQL runs as; undefined means this process's own. */
export interface Account {
  uid: number;
  gid: number;
}

/**
 * PostgreSQL refuses to run as root. For root this finds the account `postgres`, or creates it;
 * everybody else runs PostgreSQL as themselves.
 */
export function postgresAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  if (!lookUp()) createAccount();
  const account = lookUp();
  if (!account) throw new Error("The account postgres, which PostgreSQL needs, cannot be found.");
  return account;
}

/** Lets `account` pass through a folder of ours. What is secret inside has a mode of its own. */
export async function letThrough(folder: string, account: Account | undefined): Promise<void> {
  if (account) await chmod(folder, (await stat(folder)).mode | 0o011);
}

/**
 * Fails with a message that names the folder when `account` may not pass through a parent of
 * `path`. PostgreSQL itself would only say that the file does not exist.
 */
export async function assertReachable(path: string, account: Account | undefined): Promise<void> {
  if (!account) return;
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const { uid, gid, mode } = await stat(folder);
    const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) {
      throw new Error(
        `PostgreSQL runs as the user postgres, who may not enter ${folder} and so cannot reach ` +
          `${path}. Allow it (chmod o+x ${folder}), keep the project and MUSUBI_DATA_DIR outside ` +
          "that folder, or start as a user other than root.",
      );
    }
    if (folder === dirname(folder)) return;
  }
}

function lookUp(): Account | undefined {
  try {
    return { uid: idOf("-u"), gid: idOf("-g") };
  } catch {
    return undefined;
  }
}

function idOf(flag: "-u" | "-g"): number {
  return Number(execFileSync("id", [flag, "postgres"], { stdio: ["ignore", "pipe", "ignore"] }));
}

function createAccount(): void {
  try {
    const args = ["--system", "--user-group", "--no-create-home", "--shell", "/bin/false"];
    execFileSync("useradd", [...args, "postgres"], { stdio: "pipe" });
  } catch (cause) {
    throw new Error(
      "PostgreSQL cannot run as root, and the account postgres could not be created. " +
        "Create it, or start as a user other than root.",
      { cause },
    );
  }
}
