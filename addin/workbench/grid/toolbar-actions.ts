import { RedoCommand, UndoCommand } from "@univerjs/presets";
import { setNumberFormats, setStyle } from "./cell-formats";
import type { GridContext } from "./grid-context";
import type { ToolbarActions } from "./toolbar";

/** The toolbar's acts, outside the port: they are the person's. */
export function toolbarActions(context: GridContext): ToolbarActions {
  return {
    undo: () => void context.commands.executeCommand(UndoCommand.id),
    redo: () => void context.commands.executeCommand(RedoCommand.id),
    setStyle: (area, style) => setStyle(context, area, style),
    setNumberFormat: (area, format) =>
      setNumberFormats(
        context,
        area,
        Array.from({ length: area.rows }, () => new Array<string>(area.columns).fill(format)),
      ),
  };
}
