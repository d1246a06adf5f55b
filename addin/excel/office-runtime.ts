/** The parts of Office that the composition root needs besides the workbook. */
import type { Language } from "#engine";

/** True once Office is there and Excel is its host; false where the page stands alone. */
export async function isInExcel(): Promise<boolean> {
  if (!("Office" in globalThis)) return false;
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel;
}

/** The language of Excel's own texts. */
export function hostLanguage(): Language {
  return /^sv\b/iu.test(Office.context.displayLanguage) ? "sv" : "en";
}
