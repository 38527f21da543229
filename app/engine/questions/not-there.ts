/** What a question is about does not exist, or is not open: a 404 for whoever asked. */
export class NotThere extends Error {
  override readonly name = "NotThere";
}
