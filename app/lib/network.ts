import { isIPv6 } from "node:net";

/**
 * Who a limit counts: an IPv4 address, or the /64 of an IPv6 address. A household or a rented machine
 * has a whole /64 to itself, and could ask from another address of it each time. What is no address
 * stays as it is.
 */
export function networkOf(ip: string): string {
  const [address = ""] = withoutPort(ip).split("%");
  if (!isIPv6(address)) return address;
  const groups = groupsOf(address);
  if (isIpv4Within(groups)) return dotted(groups[6] as number, groups[7] as number);
  return `${groups
    .slice(0, 4)
    .map((group) => group.toString(16))
    .join(":")}::/64`;
}

/** Some proxies write the port of a connection, another one each time, behind the address. */
function withoutPort(ip: string): string {
  return /^\[([^\]]*)\](?::\d+)?$/.exec(ip)?.[1] ?? /^([\d.]+):\d+$/.exec(ip)?.[1] ?? ip;
}

/** Mapped (`::ffff:0:0/96`) or translated (`64:ff9b::/96`). */
function isIpv4Within(groups: readonly number[]): boolean {
  const head = groups
    .slice(0, 6)
    .map((group) => group.toString(16))
    .join(":");
  return head === "0:0:0:0:0:ffff" || head === "64:ff9b:0:0:0:0";
}

/** The eight groups of an address, `::` filled in. */
function groupsOf(address: string): number[] {
  const [head = [], tail] = address.split("::").map(numbersOf);
  if (!tail) return head;
  return [...head, ...Array<number>(8 - head.length - tail.length).fill(0), ...tail];
}

/** An IPv4 address at the end counts as two groups. */
function numbersOf(part: string): number[] {
  if (part === "") return [];
  return part.split(":").flatMap((group) => {
    if (!group.includes(".")) return [Number.parseInt(group, 16)];
    const [a = 0, b = 0, c = 0, d = 0] = group.split(".").map(Number);
    return [a * 256 + b, c * 256 + d];
  });
}

function dotted(high: number, low: number): string {
  return [high >> 8, high & 255, low >> 8, low & 255].join(".");
}
