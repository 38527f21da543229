const DAY = 86_400_000;

/** Days and times around the day of seeding, in Japan. */
export class Calendar {
  readonly #midnight: number;

  /** @param today `YYYY-MM-DD`. */
  constructor(readonly today: string) {
    this.#midnight = Date.parse(`${today}T00:00:00+09:00`);
    if (Number.isNaN(this.#midnight)) throw new Error(`not a day: ${today}`);
  }

  /** The day so many days from today; negative is the past. */
  day(offset: number): string {
    return new Date(Date.parse(`${this.today}T00:00:00Z`) + offset * DAY)
      .toISOString()
      .slice(0, 10);
  }

  /** A moment so many days ago, at a time of day in Japan given in minutes. */
  ago(days: number, minutes: number): Date {
    return new Date(this.#midnight - days * DAY + minutes * 60_000);
  }
}
