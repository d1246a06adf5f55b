import fc from "fast-check";
import { assemble } from "../../../engine/statistics/assemble";
import { cellsOf, type Dataset } from "../../../engine/statistics/dataset";
import { partition } from "../../../engine/statistics/partition";
import { cellCount, type ResolvedSelection } from "../../../engine/statistics/selection";
import { dataset, faultOf, many, selected } from "./json-stat";

const value = (codes: readonly string[]): number | null => {
  const sum = Array.from(codes.join("|")).reduce((n, c, i) => n + c.charCodeAt(0) * (i + 1), 0);
  return sum % 7 === 0 ? null : sum;
};
/** An office's answer: its variables and codes in an order of its own. */
function answer(call: ResolvedSelection, backwards: boolean, more: object = {}): Dataset {
  const parts = backwards ? [...call.variables].reverse() : call.variables;
  const codes = Object.fromEntries(
    parts.map((part) => [part.variable, backwards ? [...part.codes].reverse() : part.codes]),
  );
  const empty = dataset(codes, new Array<null>(call.cells).fill(null));
  const order = call.variables.map(({ variable }) => Object.keys(codes).indexOf(variable));
  const cells = [...cellsOf(empty)].map((cell) => value(order.map((at) => cell.codes[at] ?? "")));
  const status = Object.fromEntries(cells.flatMap((v, i) => (v === null ? [[i, ".."]] : [])));
  return dataset(codes, cells, { status, ...more });
}

test("the whole from its calls: every cell in its place, however the office orders its answers", () => {
  const size = fc.integer({ min: 1, max: 6 });
  fc.assert(
    fc.property(
      size,
      size,
      size,
      fc.integer({ min: 1, max: 40 }),
      fc.boolean(),
      (a, b, t, maxCells, backwards) => {
        const asked = selected({ A: many("a", a), B: many("b", b), Tid: many("20", t) });
        const calls = partition(asked, { maxCells });
        const answers = calls.map((call) => ({ call, dataset: answer(call, backwards) })).reverse();
        const whole = assemble(asked, answers);
        expect(whole.variables.map(({ codes }) => codes)).toEqual(
          asked.variables.map(({ codes }) => codes),
        );
        expect(whole.values).toHaveLength(cellCount(asked.variables));
        for (const cell of cellsOf(whole)) {
          expect(cell.value).toBe(value(cell.codes));
          expect(cell.status).toBe(cell.value === null ? ".." : undefined);
        }
      },
    ),
    { numRuns: 150 },
  );
});

describe("answers that are not what was asked", () => {
  const asked = selected({ A: ["x", "y"], Tid: ["2024"] });
  const calls = partition(asked, { maxCells: 1 });
  const [first, second] = calls.map((call) => ({ call, dataset: answer(call, false) }));
  const fault = (...answers: unknown[]): string =>
    faultOf(() => assemble(asked, answers as Parameters<typeof assemble>[1])).code;
  const instead = (
    codes: Record<string, string[]>,
    values: unknown,
    more: object = {},
  ): object => ({
    call: calls[1],
    dataset: dataset(codes, values, more),
  });

  test("lost, doubled, extra", () => {
    expect(fault()).toBe("cells-not-covered");
    expect(fault(first)).toBe("cell-not-answered");
    expect(fault(first, first, second)).toBe("cell-doubled");
    expect(fault(first, instead({ A: ["z"], Tid: ["2024"] }, [1]))).toBe("code-not-asked");
    expect(fault(first, instead({ A: ["y"] }, [1]))).toBe("variable-not-answered");
    expect(fault(first, instead({ A: ["y"], B: ["1", "2"], Tid: ["2024"] }, [1, 2]))).toBe(
      "variable-not-asked",
    );
    expect(fault({ call: asked, dataset: dataset({ A: ["x"], Tid: ["2024"] }, [1]) })).toBe(
      "code-not-answered",
    );
  });
  test("a variable summed over may come with its total, and with no other value", () => {
    const answered = (code: string): never => {
      const land = { extension: { eliminationValueCode: "TOT" }, category: { index: [code] } };
      const dimension = {
        A: { category: { index: ["y"] } },
        Land: land,
        Tid: { category: { index: ["2024"] } },
      };
      return instead({ A: ["y"], Land: [code], Tid: ["2024"] }, [7], { dimension }) as never;
    };
    const whole = assemble(asked, [first!, answered("TOT")]);
    expect(whole.values[1]).toBe(7);
    expect(whole.variables.map(({ code }) => code)).toEqual(["A", "Tid"]);
    expect(fault(first, answered("01"))).toBe("variable-not-asked");
  });
  test("the table was updated, or a unit changed, between two calls", () => {
    expect(
      fault(first, instead({ A: ["y"], Tid: ["2024"] }, [1], { updated: "2026-03-01T00:00:00Z" })),
    ).toBe("updated-meanwhile");
    const withUnit = (base: string): object => {
      const category = { index: ["2024"], unit: { "2024": { base } } };
      return { dimension: { A: { category: { index: ["y"] } }, Tid: { category } } };
    };
    const other = {
      call: calls[0],
      dataset: dataset({ A: ["x"], Tid: ["2024"] }, [1], {
        dimension: {
          A: { category: { index: ["x"] } },
          Tid: { category: { index: ["2024"], unit: { "2024": { base: "t" } } } },
        },
      }),
    };
    expect(fault(other, instead({ A: ["y"], Tid: ["2024"] }, [1], withUnit("kg")))).toBe(
      "unit-changed",
    );
  });
});
