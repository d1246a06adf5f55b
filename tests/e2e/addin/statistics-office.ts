import type { Route } from "playwright-core";
import type { StatisticsServer } from "../../support/statistics-server/statistics-server";
import type { CalcTables } from "./calc";
import type { OfficeAnswer } from "./workbench-browser";

/** A table of the local office, the code of its tons, and the word of Flows. Figures are invented. */
export interface Trade {
  readonly table: string;
  readonly tons: string;
  readonly flow: "import" | "export";
}

export const IMPORTS: Trade = { table: "TAB9011", tons: "HA0201D7", flow: "import" };
export const EXPORTS: Trade = { table: "TAB9012", tons: "HA0201C4", flow: "export" };
/** CN codes: new electric cars, breeding horses (a leading zero), wind turbines (a withheld cell). */
export const CARS = "87038010";
export const HORSES = "01012100";
export const TURBINES = "85023100";
/** From this year trade takes the place of the example's own rows of inflow. */
export const FIRST_YEAR = 2019;

/** Answers from the local office in SCB's place; a connection that ends there ends in the page too. */
export function inPlaceOfScb(server: StatisticsServer): OfficeAnswer {
  return async (route) => {
    const response = await answered(route, server);
    if (response === "none") await route.abort("connectionreset");
    else await route.fulfill({ response });
  };
}

async function answered(
  route: Route,
  server: StatisticsServer,
): Promise<Awaited<ReturnType<Route["fetch"]>> | "none"> {
  try {
    return await route.fetch({ url: server.here(route.request().url()), timeout: 10_000 });
  } catch (error) {
    // playwright has no class for it: the connection was cut, or nobody waits for the answer any more.
    if (error instanceof Error) return "none";
    throw error;
  }
}

/** Nobody answers. */
export const outOfReach: OfficeAnswer = (route) => route.abort("connectionrefused");

/** Tons of a code in a year as the office publishes them, or its mark. */
export function tonsOf(
  { tables }: StatisticsServer,
  { table, tons }: Trade,
  code: string,
  year: number,
): number | string {
  const served = tables.byId(table);
  if (!served) throw new RangeError(table);
  const codes = { VarugruppKN: code, Handelspartner: "TOT", ContentsCode: tons, Tid: String(year) };
  const { value, status } = tables.figure(served, codes);
  return value ?? status ?? "";
}

/** The years that the office publishes from the first one on. */
export function yearsOf({ tables }: StatisticsServer, { table }: Trade): readonly number[] {
  const time = tables.byId(table)?.variables.find(({ role }) => role === "time");
  return (time?.values ?? []).map(({ code }) => Number(code)).filter((year) => year >= FIRST_YEAR);
}

/** The example's tables with the office's trade in electric cars for their inflow. */
export function withTrade(
  server: StatisticsServer,
  trades: readonly Trade[],
): (tables: CalcTables) => void {
  return (tables) => {
    const [header = [], ...rows] = tables["Flows"] ?? [];
    const column = (name: string): number => header.indexOf(name);
    const kept = rows.filter((row) => Number(row[column("year")]) < FIRST_YEAR);
    const added = trades.flatMap((trade) =>
      yearsOf(server, trade).map((year) => {
        const cells: Readonly<Record<string, string | number>> = {
          series: "Elbil",
          flow: trade.flow,
          year,
          value: tonsOf(server, trade, CARS, year),
          unit: "t",
        };
        return header.map((name) => cells[String(name)] ?? null);
      }),
    );
    tables["Flows"] = [header, ...kept, ...added];
  };
}
