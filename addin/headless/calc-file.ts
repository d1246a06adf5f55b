import { z } from "zod";

/** The file that `calc` reads (contract, section 3). */
const error = z.object({ error: z.string(), message: z.string().optional() });
const cell = z.union([z.string(), z.number(), z.boolean(), z.null(), error]);
const rows = z.array(z.array(cell));
const argument = z.union([cell, rows, z.array(cell)]);

const calcFile = z.object({
  tables: z.record(z.string(), rows).default({}),
  calls: z.array(
    z.object({ id: z.string(), function: z.string(), args: z.array(argument).default([]) }),
  ),
});

/** One call of the file. */
export type CalcCall = z.infer<typeof calcFile>["calls"][number];
/** The parsed file. */
export type CalcFile = z.infer<typeof calcFile>;

/** Why the file cannot be read, as one sentence in the wanted language. */
export type CalcFileFault = Readonly<Record<"sv" | "en", string>>;

/** Reads the text of a file, or says what is wrong with it. */
export function readCalcFile(text: string): CalcFile | { readonly fault: CalcFileFault } {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/u, ""));
  } catch (cause) {
    const detail = oneLine(cause instanceof Error ? cause.message : String(cause));
    return {
      fault: { sv: `Filen är inte JSON: ${detail}.`, en: `The file is not JSON: ${detail}.` },
    };
  }
  const parsed = calcFile.safeParse(json);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const where = oneLine(issue?.path.join(".") ?? "");
    return {
      fault: {
        sv: `Filen har inte formen {"tables": {…}, "calls": […]}: ${where || "den"} kan inte läsas.`,
        en: `The file is not of the form {"tables": {…}, "calls": […]}: ${where || "it"} cannot be read.`,
      },
    };
  }
  const ids = new Set<string>();
  for (const { id } of parsed.data.calls) {
    if (ids.has(id)) {
      return {
        fault: {
          sv: `Två anrop heter ”${id}”; ge dem olika id.`,
          en: `Two calls are called "${id}"; give them different ids.`,
        },
      };
    }
    ids.add(id);
  }
  return parsed.data;
}

/** The reason quotes the file, which may hold line breaks and unprintable bytes. */
function oneLine(text: string): string {
  return text
    .replace(/\p{C}+/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
}
