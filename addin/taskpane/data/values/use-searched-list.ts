import { useMemo, useRef, useState, type RefObject } from "react";
import { resolved, type Range } from "./rule";

/** The values of a variable to choose from. */
export interface ValuesProps {
  /** The variable's name. */
  readonly name: string;
  readonly range: Range;
  readonly labels: readonly string[];
  readonly values: readonly string[];
  readonly onValues: (values: readonly string[]) => void;
}

/** Where a list with a search stands. */
export interface SearchedList {
  readonly search: RefObject<HTMLInputElement | null>;
  readonly text: string;
  /** A new search begins at the first row. */
  readonly onText: (text: string) => void;
  /** The row that was last gone to; the list may have become shorter since. */
  readonly active: number;
  readonly setActive: (row: number) => void;
  readonly chosen: ReadonlySet<string>;
}

/** What a list of values keeps: the words searched for, the active row, what is chosen. */
export function useSearchedList({ range, values }: ValuesProps): SearchedList {
  const search = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");
  const [active, setActive] = useState(0);
  const { chosen } = useMemo(() => resolved(range, values), [range, values]);
  const onText = (typed: string): void => {
    setText(typed);
    setActive(0);
  };
  return { search, text, onText, active, setActive, chosen };
}
