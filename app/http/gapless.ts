import { Transform } from "node:stream";

/**
 * React 18 sends its buffers whole, even where the next character did not fit: the end is then zeros,
 * which browsers show as broken characters. HTML has no zeros of its own, so all of them go.
 */
export function gapless(): Transform {
  return new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      done(null, chunk.includes(0) ? chunk.filter((byte) => byte !== 0) : chunk);
    },
  });
}
