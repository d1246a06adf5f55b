/** Builds a template in new sheets of the workbook. */
import type { Language, Phrase } from "#engine";
import type { Outcome, Workbook, WorkbookPlan } from "../ports/workbook";
import { fault, ok, SAY } from "./messages";
import type { ActionOptions, TemplateChoice } from "./services";
import { assumptionSet, SET_CHOICES } from "./template/sets";
import { templatePlan } from "./template/template-plan";

/** Templates that can be built, with what each adds. */
export function templateChoices(): readonly TemplateChoice[] {
  return SET_CHOICES.flatMap((choice) => {
    const set = assumptionSet(choice.value);
    if (!set) return [];
    const { sheets, tables } = sizeOf(templatePlan(set, "en"));
    const about = {
      sv: `${sheets} nya blad med ${tables} tabeller. Inget som finns ändras.`,
      en: `${sheets} new sheets with ${tables} tables. Nothing that is there changes.`,
    };
    return [{ ...choice, about }];
  });
}

function sizeOf(plan: WorkbookPlan): { readonly sheets: number; readonly tables: number } {
  const tables = plan.sheets.reduce((sum, sheet) => sum + sheet.tables.length, 0);
  return { sheets: plan.sheets.length, tables };
}

/**
 * Builds the template in a workbook without tables, as the workbench asks for; a workbook that holds
 * any is left alone. True where it was built.
 */
export async function buildWhereEmpty(
  workbook: Workbook,
  template: string,
  language: Language,
): Promise<Outcome<boolean>> {
  const tables = await workbook.readTables();
  if (!tables.ok) return tables;
  if (tables.value.length > 0) return ok(false);
  const quietly = { onProgress: () => undefined, signal: new AbortController().signal };
  const built = await buildTemplate(workbook, template, language, quietly);
  return built.ok ? ok(true) : built;
}

/** Builds the template of that name, all or nothing; the value is what was done, one sentence. */
export async function buildTemplate(
  workbook: Workbook,
  template: string,
  language: Language,
  { onProgress, signal }: ActionOptions,
): Promise<Outcome<Phrase>> {
  const set = assumptionSet(template);
  if (!set) return fault(SAY.noTemplate, "not-found");
  const plan = templatePlan(set, language);
  const { sheets, tables } = sizeOf(plan);
  if (signal.aborted) return fault(SAY.cancelled);
  onProgress({
    sentence: { sv: `Bygger ${sheets} blad …`, en: `Building ${sheets} sheets …` },
    cancellable: false,
  });
  const built = await workbook.build(plan);
  if (!built.ok) return built;
  return ok({
    sv: `${set.name.sv}: ${sheets} blad och ${tables} tabeller är på plats.`,
    en: `${set.name.en}: ${sheets} sheets and ${tables} tables are in place.`,
  });
}
