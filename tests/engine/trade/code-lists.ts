import { CodeList } from "../../../engine/classification/code-list";

/** A small list shaped like the real one: electric cars and magnets through time, 1995–2026. */
export const LISTED = new CodeList(
  [
    { code: "87039010", fromYear: 1995, toYear: 2016 },
    { code: "87039090", fromYear: 1995, toYear: 2016 },
    { code: "87038010", fromYear: 2017, toYear: 2026 },
    { code: "87038090", fromYear: 2017, toYear: 2026 },
    { code: "85051100", fromYear: 1995, toYear: 2022 },
    { code: "85051110", fromYear: 2023, toYear: 2026 },
    { code: "85051190", fromYear: 2023, toYear: 2026 },
    { code: "85340011", fromYear: 1995, toYear: 2026 },
    { code: "85340019", fromYear: 1995, toYear: 2026 },
    { code: "85340090", fromYear: 1995, toYear: 2026 },
  ],
  [
    { year: 2017, from: "87039010", to: ["87038010", "87038090"], certain: true },
    { year: 2023, from: "85051100", to: ["85051110", "85051190"], certain: false },
  ],
  1995,
  2026,
);
