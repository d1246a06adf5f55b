import { useEffect, useRef, type ReactElement } from "react";
import type { Phrase } from "#engine";
import { usePane } from "../shared/pane-context";
import { isCancellable, type ActionState } from "../shared/use-action";
import { Waiting } from "../shared/waiting";
import { CHOOSE_COPY } from "./choose/copy";

/** A long action on its way. It takes the focus: the button that started it is gone. */
export function Running<W, T>(props: {
  readonly state: ActionState<W, T> & { readonly kind: "running" };
  /** Until the first progress is told. */
  readonly start: Phrase;
  readonly onCancel: () => void;
}): ReactElement {
  const { state, start, onCancel } = props;
  const { say } = usePane();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  const sentence = state.isCancelling
    ? CHOOSE_COPY.cancelling
    : (state.progress?.sentence ?? start);
  return (
    <div ref={place} tabIndex={-1}>
      <Waiting
        sentence={say(sentence)}
        kind="action"
        done={state.progress?.done}
        onCancel={isCancellable(state) ? onCancel : undefined}
      />
    </div>
  );
}
