import { makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  // Dark enough to read; the delay spares the eye where the answer comes at once.
  old: { opacity: 0.75, transitionProperty: "opacity", transitionDelay: "500ms" },
});

/** Class of a figure that a newer answer is on its way to replace. */
export function useOldStyle(): string {
  return useStyles().old;
}
