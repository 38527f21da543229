import type { Entry } from "./entries.server";

/** What the form of every kind is given. */
export interface EditorProps {
  /** Null for a new one. */
  entry: Entry | null;
  /** Of this form alone: what is sent twice is done once. */
  request: string;
}
