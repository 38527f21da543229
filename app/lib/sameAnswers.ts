/** Whether two readings of one form say the same, in whatever order lists were stored. */
export function sameAnswers(a: object, b: object): boolean {
  return canonical(a) === canonical(b);
}

/** The version tells when something was answered, not what. */
function canonical(answers: object): string {
  return JSON.stringify({ ...answers, version: null }, (_, value: unknown) => {
    if (Array.isArray(value)) return value.map((item) => JSON.stringify(item)).sort();
    return value;
  });
}
