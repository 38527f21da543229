/**
 * An invented 法人番号 whose check digit is right. The twelve digits of real numbers begin with the
 * code of a registry office; there is no office 9999, so these belong to nobody.
 */
export function demoCorporateNumber(serial: number): string {
  const base = `999901${String(serial).padStart(6, "0")}`;
  const sum = [...base]
    .reverse()
    .reduce((total, digit, i) => total + Number(digit) * (i % 2 === 0 ? 1 : 2), 0);
  return `${9 - (sum % 9)}${base}`;
}
