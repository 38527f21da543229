/** How many notices a person has not read, and the newest one's id. Two that differ: something changed. */
export interface NoticeMark {
  unread: number;
  newest: number;
}

export function sameMark(one: NoticeMark, other: NoticeMark): boolean {
  return one.unread === other.unread && one.newest === other.newest;
}
