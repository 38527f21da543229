/**
 * The ids of skills that releases have given out. Profiles, openings and stored matches name them,
 * so a line here is never changed; new tools are appended.
 */
const ITEMS_FROM_1 = `
  1.1.01 1.1.02 1.1.03 1.1.04 1.1.05
  1.2.01 1.2.02 1.2.03 1.2.04 1.2.05 1.2.06 1.2.07
  1.3.01 1.3.02 1.3.03 1.3.04 1.3.05 1.3.06 1.3.07
  1.4.01 1.4.02 1.4.03 1.4.04 1.4.05 1.4.06 1.4.07 1.4.08 1.4.09
  2.1.01 2.1.02 2.1.03 2.1.04 2.1.05 2.1.06
  2.2.01 2.2.02
  2.3.01 2.3.02 2.3.03 2.3.04 2.3.05 2.3.06
  3.1.01 3.1.02 3.1.03 3.1.04 3.1.05 3.1.06 3.1.07 3.1.08 3.1.09 3.1.10
  3.2.01 3.2.02 3.2.03
  4.1.01 4.1.02 4.1.03 4.1.04
  4.2.01 4.2.02
  5.1.01 5.1.02
  5.2.01 5.2.02 5.2.03 5.2.04
`;
const TOOLS_FROM_1001 = `
  kintone power_apps google_apps_script excel rpa team_chat freee money_forward e_contract
  ai_ocr inventory pos booking salesforce hubspot line_official instagram google_analytics
  wordpress shopify ec_mall figma illustrator power_bi tableau looker_studio sql python
  generative_ai typescript react github aws azure google_cloud plc iot gis bim_cim
  drone_survey
`;

export const GIVEN_IDS: ReadonlyMap<number, string> = new Map([
  ...numbered(ITEMS_FROM_1, 1),
  ...numbered(TOOLS_FROM_1001, 1001),
]);

function numbered(codes: string, first: number): [number, string][] {
  return codes
    .trim()
    .split(/\s+/)
    .map((code, index) => [first + index, code]);
}
