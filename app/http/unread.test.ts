import { once } from "node:events";
import { Agent, createServer, type IncomingMessage, request } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { buffer } from "node:stream/consumers";
import { createReadableStreamFromReadable } from "@remix-run/node";
import express from "express";
import { expect, test } from "vitest";
import { readToTheEnd } from "./unread";

/** Answers forms without reading them, with the body opened as Remix opens it. */
async function server() {
  const app = express();
  app.use(readToTheEnd);
  app.post("*", (asked, response) => {
    createReadableStreamFromReadable(asked);
    response.status(202).end();
  });
  app.get("*", (_, response) => void response.send("read"));
  const listening = createServer(app).listen(0);
  let connections = 0;
  listening.on("connection", () => {
    connections += 1;
  });
  await once(listening, "listening");
  const { port } = listening.address() as AddressInfo;
  return { listening, port, connections: () => connections };
}

test.each([1_000, 300_000, 5_000_000])(
  "a connection goes on after %i bytes that nobody read",
  async (length) => {
    const { listening, port, connections } = await server();
    // One connection: the second request has to take it.
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const ask = async (method: string, body: string): Promise<[IncomingMessage, string]> => {
      const sent = request({ port, agent, method, headers: { "Content-Length": body.length } });
      sent.end(body);
      const [response] = (await once(sent, "response")) as [IncomingMessage];
      return [response, (await buffer(response)).toString()];
    };
    const [first] = await ask("POST", "x".repeat(length));
    expect(first.statusCode).toBe(202);
    const [second, text] = await ask("GET", "");
    expect(second.statusCode).toBe(200);
    expect(text).toBe("read");
    expect(connections()).toBe(1);
    agent.destroy();
    listening.close();
  },
);

test.each([
  ["Content-Length: 10000000000", ""],
  ["Transfer-Encoding: chunked", "400\r\n"],
])("a connection ends after a body without end (%s)", async (header, before) => {
  const { listening, port } = await server();
  const socket = connect(port);
  let answer = "";
  socket.on("data", (chunk: Buffer) => {
    answer += chunk.toString();
  });
  const closed = once(socket, "close");
  socket.write(
    `POST / HTTP/1.1\r\nHost: localhost\r\n${header}\r\n\r\n${before}${"x".repeat(1000)}`,
  );
  await closed;
  expect(answer).toMatch(/^HTTP\/1\.1 202 /);
  listening.close();
});
