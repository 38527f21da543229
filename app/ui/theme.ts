import { createTheme, type MantineColorsTuple } from "@mantine/core";
import look from "./fields.module.css";

/**
 * The Digital Agency's tokens, loaded as CSS variables in `root.tsx`, under the names that Mantine
 * uses. Mantine wants ten shades where the tokens have thirteen; 6 is what a filled button shows.
 */
function shades(hue: string): MantineColorsTuple {
  const steps = [50, 100, 200, 300, 500, 700, 900, 1000, 1100, 1200] as const;
  return steps.map(
    (step) => `var(--color-primitive-${hue}-${step})`,
  ) as unknown as MantineColorsTuple;
}

const gray = [50, 100, 200, 300, 420, 536, 600, 700, 800, 900].map(
  (step) => `var(--color-neutral-solid-gray-${step})`,
) as unknown as MantineColorsTuple;

const field = { size: "md" } as const;
const inline = { label: look.inlineLabel, description: look.description, error: look.error };

export const theme = createTheme({
  colors: {
    blue: shades("blue"),
    red: shades("red"),
    green: shades("green"),
    yellow: shades("yellow"),
    orange: shades("orange"),
    cyan: shades("cyan"),
    gray,
  },
  primaryColor: "blue",
  primaryShade: 6,
  black: "var(--color-neutral-solid-gray-900)",
  white: "var(--color-neutral-white)",
  fontFamily:
    "'Noto Sans JP Variable', 'Noto Sans JP', -apple-system, BlinkMacSystemFont, sans-serif",
  fontFamilyMonospace: "var(--font-family-mono)",
  fontSizes: {
    xs: "var(--font-size-14)",
    sm: "var(--font-size-16)",
    md: "var(--font-size-16)",
    lg: "var(--font-size-18)",
    xl: "var(--font-size-20)",
  },
  lineHeights: { xs: "1.5", sm: "1.6", md: "1.7", lg: "1.7", xl: "1.6" },
  radius: {
    xs: "var(--border-radius-4)",
    sm: "var(--border-radius-6)",
    md: "var(--border-radius-8)",
    lg: "var(--border-radius-12)",
    xl: "var(--border-radius-16)",
  },
  defaultRadius: "md",
  headings: {
    fontWeight: "700",
    sizes: {
      h1: { fontSize: "var(--font-size-32)", lineHeight: "1.5" },
      h2: { fontSize: "var(--font-size-24)", lineHeight: "1.5" },
      h3: { fontSize: "var(--font-size-20)", lineHeight: "1.5" },
    },
  },
  focusRing: "auto",
  respectReducedMotion: true,
  components: {
    Button: {
      defaultProps: { size: "md" },
      classNames: { root: look.button, label: look.buttonLabel },
    },
    Input: { classNames: { input: look.input } },
    InputWrapper: {
      classNames: { label: look.label, description: look.description, error: look.error },
    },
    TextInput: { defaultProps: field },
    Textarea: { defaultProps: field },
    NativeSelect: { defaultProps: field },
    PasswordInput: { defaultProps: field, classNames: { input: look.input } },
    Checkbox: { defaultProps: field, classNames: inline },
    Radio: { defaultProps: field, classNames: inline },
  },
});
