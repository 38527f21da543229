import { z } from "zod";

/**
 * Whether a field may be left blank, asked of the schema itself, so that the mark beside the label
 * never contradicts the check. Unknown where the schema is a union: the field then says it.
 */
export function isRequired(schema: z.ZodType, name: string): boolean {
  const field = name.split(".").reduce<z.ZodType | undefined>(step, schema);
  return field !== undefined && !field.safeParse("").success;
}

function step(schema: z.ZodType | undefined, key: string): z.ZodType | undefined {
  const inner = schema && unwrap(schema);
  if (inner instanceof z.ZodObject) return inner.shape[key];
  if (inner instanceof z.ZodArray) return inner.element as z.ZodType;
  return undefined;
}

function unwrap(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodPipe) {
    const { in: input, out } = schema.def;
    return unwrap((input instanceof z.ZodTransform ? out : input) as z.ZodType);
  }
  if (schema instanceof z.ZodPrefault || schema instanceof z.ZodOptional) {
    return unwrap(schema.unwrap() as z.ZodType);
  }
  return schema;
}
