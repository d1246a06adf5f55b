import { Component, type ReactNode } from "react";
import { Button } from "@fluentui/react-components";
import type { Language } from "#engine";
import { COPY } from "./copy";
import { Message } from "./message";

interface Props {
  readonly language: Language;
  readonly children: ReactNode;
}

/** Whatever breaks inside, there is a sentence and a way on, never a blank pane. */
export class ErrorBoundary extends Component<Props, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { readonly hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    const { language, children } = this.props;
    if (!this.state.hasFailed) return children;
    return (
      <Message
        intent="error"
        takesFocus
        actions={
          <Button size="small" onClick={() => this.setState({ hasFailed: false })}>
            {COPY.tryAgain[language]}
          </Button>
        }
      >
        <span role="alert">{COPY.unexpected[language]}</span>
      </Message>
    );
  }
}
