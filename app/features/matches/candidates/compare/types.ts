/** What one person has in one row. */
export interface CompareCell {
  text: string;
  /** Below the text, such as how a skill is proved. */
  detail?: string;
  /** 0–1, drawn as a bar; null is drawn as unknown. */
  share?: number | null;
  /** Levels of 5, drawn as steps. */
  level?: { held: number; asked: number };
  /** No other person has as much, and somebody has less. */
  best?: boolean;
}

export interface CompareRow {
  key: string;
  label: string;
  /** Under the label, such as the level asked for. */
  note?: string;
  cells: CompareCell[];
  /** Not all people have the same. */
  differs: boolean;
}

export interface CompareGroup {
  key: string;
  title: string;
  rows: CompareRow[];
}
