import {
  ErrorType,
  ErrorValueObject,
  Interpreter,
  LambdaValueObjectObject,
} from "@univerjs/preset-sheets-core";
import type { GridContext } from "./grid-context";

type LambdaArguments = Parameters<LambdaValueObjectObject["execute"]>;
type LambdaRun = (
  this: LambdaValueObjectObject,
  ...variants: LambdaArguments
) => ReturnType<LambdaValueObjectObject["execute"]>;

/**
 * Keeps one formula's failure in its own cell. Whatever throws inside a formula would otherwise end
 * all calculation until the page is loaded again: no later formula, and no later edit, is calculated.
 */
export function guardCalculation(context: GridContext): void {
  const interpreter = context.injector.get(Interpreter);
  const execute = interpreter.execute.bind(interpreter);
  const executeAsync = interpreter.executeAsync.bind(interpreter);
  interpreter.execute = (node) => {
    try {
      return execute(node);
    } catch {
      return ErrorValueObject.create(ErrorType.VALUE);
    }
  };
  interpreter.executeAsync = async (node) => {
    try {
      return await executeAsync(node);
    } catch {
      return ErrorValueObject.create(ErrorType.VALUE);
    }
  };
  refuseWaitingLambdas();
}

/** Marks the lambda that has been changed; several spreadsheets share Univer's classes. */
const guarded = new WeakSet();

/**
 * A LAMBDA that calls one of our functions is #VALUE!. Univer runs it as a promise that MAP, BYROW
 * and the others read as a value: a sum over it came out as a number that was wrong.
 */
function refuseWaitingLambdas(): void {
  const prototype = LambdaValueObjectObject.prototype;
  if (guarded.has(prototype)) {
    return;
  }
  guarded.add(prototype);
  const run: LambdaRun = Reflect.get(prototype, "execute");
  prototype.execute = function (this: LambdaValueObjectObject, ...variants: LambdaArguments) {
    const value = run.apply(this, variants);
    return value.isAsyncObject() ? ErrorValueObject.create(ErrorType.VALUE) : value;
  };
}
