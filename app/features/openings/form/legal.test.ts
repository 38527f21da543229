import { expect, it } from "vitest";
import { CONTENT } from "../testing";
import { legalItems } from "./legal";

it("a complete opening says everything", () => {
  expect(new Set(Object.values(legalItems(CONTENT)))).toEqual(new Set(["said"]));
});

it("what is not said is missing, settled together, or not needed", () => {
  const bare = { ...CONTENT, workContent: null, inspectionDays: null, rights: null, payMax: null };
  expect(legalItems(bare)).toMatchObject({
    content: "missing",
    pay: "missing",
    inspection: "none",
    rights: "together",
  });
  const unpaid = { ...bare, engagementTypes: ["pro_bono" as const], paymentDays: null };
  expect(legalItems(unpaid)).toMatchObject({ pay: "unpaid", payment: "unpaid" });
});
