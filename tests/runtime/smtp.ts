import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { afterEach } from "vitest";

/** A mail as it came over the wire: the envelope, and its parts decoded. */
export interface Received {
  from: string;
  to: string[];
  source: string;
  text: string;
}

export interface MailServer {
  url: string;
  received: Received[];
  /** Turns recipients away while set, with this answer. */
  refusing: string | null;
}

const closers = new Set<() => void>();
afterEach(() => {
  for (const close of closers) close();
  closers.clear();
});

/** A real SMTP server on this machine, as small as RFC 5321 allows. */
export async function startMailServer(): Promise<MailServer> {
  const mail: MailServer = { url: "", received: [], refusing: null };
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => undefined);
    converse(socket, mail);
  });
  closers.add(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  mail.url = `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return mail;
}

function converse(socket: Socket, mail: MailServer): void {
  const say = (line: string) => socket.write(`${line}\r\n`);
  let buffer = "";
  let envelope = { from: "", to: [] as string[] };
  let inData = false;
  say("220 mail.test ESMTP");
  socket.on("data", (chunk: Buffer) => {
    buffer += chunk.toString("latin1");
    for (;;) {
      const end = inData ? "\r\n.\r\n" : "\r\n";
      const at = buffer.indexOf(end);
      if (at < 0) return;
      const line = buffer.slice(0, at);
      buffer = buffer.slice(at + end.length);
      if (inData) {
        inData = false;
        mail.received.push({ ...envelope, source: line, text: decoded(line) });
        envelope = { from: "", to: [] };
        say("250 taken");
      } else {
        answer(line);
      }
    }
  });

  function answer(line: string): void {
    const address = /<([^>]*)>/.exec(line)?.[1] ?? "";
    if (/^(EHLO|HELO|RSET|NOOP)/i.test(line)) return void say("250 ok");
    if (/^MAIL FROM/i.test(line)) envelope.from = address;
    else if (/^RCPT TO/i.test(line)) {
      if (mail.refusing) return void say(mail.refusing);
      envelope.to.push(address);
    } else if (/^DATA/i.test(line)) {
      inData = true;
      return void say("354 go on");
    } else if (/^QUIT/i.test(line)) return void socket.end("221 bye\r\n");
    else return void say("502 unknown");
    say("250 ok");
  }
}

/** The parts of a message in plain letters, whichever way they were packed. */
function decoded(source: string): string {
  return source
    .split(/\r\n--[^\r\n]+/)
    .map((part) => {
      const [head = "", ...rest] = part.split("\r\n\r\n");
      const body = rest.join("\r\n\r\n");
      if (/transfer-encoding: base64/i.test(head)) return Buffer.from(body, "base64").toString();
      if (/transfer-encoding: quoted-printable/i.test(head)) return fromQuotedPrintable(body);
      return body;
    })
    .join("\n");
}

function fromQuotedPrintable(text: string): string {
  const bytes = text
    .replace(/=\r\n/g, "")
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}
