/** What the buttons on the ribbon do; a button that only opens the pane needs no code. */

/** What the ribbon hands over; until `completed` is called, the button counts as working. */
export interface CommandEvent {
  completed(): void;
}

/** Where commands are registered, by the name they have in the manifest. */
export interface CommandRegistry {
  associate(name: string, command: (event: CommandEvent) => Promise<void>): void;
}

/** What the commands need of the pane. */
export interface TemplatePane {
  /** Opens the pane, if it is closed, on its view of templates. */
  showTemplates(): Promise<void>;
}

/** Registers the commands of the ribbon. */
export function associateCommands(registry: CommandRegistry, pane: TemplatePane): void {
  registry.associate("newFromTemplate", async (event) => {
    try {
      await pane.showTemplates();
    } finally {
      event.completed();
    }
  });
}
