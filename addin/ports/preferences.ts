/** What is remembered per user (language, tab, closed tips) and per workbook (the rest). */
export interface Preferences {
  get(scope: "user" | "workbook", key: string): string | undefined;
  set(scope: "user" | "workbook", key: string, value: string): Promise<void>;
}
