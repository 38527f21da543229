/** Something that happens at a moment, and may make other things happen later. */
interface Event {
  at: Date;
  run: (at: Date) => Promise<void>;
}

/** Plays the past in its order, so that records read as they would have been written. */
export class Timeline {
  readonly #events: Event[] = [];

  add(at: Date, run: (at: Date) => Promise<void>): void {
    // Behind all that happen at the same moment.
    const later = this.#events.findIndex((event) => event.at > at);
    this.#events.splice(later < 0 ? this.#events.length : later, 0, { at, run });
  }

  async play(): Promise<void> {
    for (let event = this.#events.shift(); event; event = this.#events.shift()) {
      await event.run(event.at);
    }
  }
}
