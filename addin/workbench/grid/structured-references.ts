import { Lexer } from "@univerjs/preset-sheets-core";
import type { GridContext } from "./grid-context";
import { readableFormula } from "./readable-formula";

/** Lets Univer's parser read such references; the text in the cell stays as it was written. */
export function readStructuredReferences(context: GridContext): void {
  const lexer = context.injector.get(Lexer);
  const treeBuilder = lexer.treeBuilder.bind(lexer);
  lexer.treeBuilder = (formula, ...rest) => treeBuilder(readableFormula(formula), ...rest);
}
