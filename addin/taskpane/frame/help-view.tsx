import { useEffect, useRef, type ReactElement } from "react";
import { Button, makeStyles, Text, typographyStyles } from "@fluentui/react-components";
import type { Phrase } from "#engine";
import { COPY } from "../shared/copy";
import { usePane } from "../shared/pane-context";

const HELP: readonly { readonly head: Phrase; readonly text: Phrase }[] = [
  {
    head: { sv: "Arket gäller", en: "The sheet is the truth" },
    text: {
      sv: "Alla antaganden står i vanliga tabeller i arbetsboken, och allt som rutan visar räknas ur dem. Stängs rutan går inget förlorat.",
      en: "All assumptions stand in ordinary tables of the workbook, and all that the pane shows is computed from them. Closing the pane loses nothing.",
    },
  },
  {
    head: { sv: "Funktioner", en: "Functions" },
    text: {
      sv: "CRMMODEL läser tabellerna. CRMSTOCK ger beståndet, CRMRELEASE det som frigörs, CRMCHECK fynden och CRMVALIDATE en jämförelse med observerade värden.",
      en: "CRMMODEL reads the tables. CRMSTOCK gives the stock, CRMRELEASE what is released, CRMCHECK the findings and CRMVALIDATE a comparison with observed values.",
    },
  },
  {
    head: { sv: "Saknas är inte noll", en: "Missing is not zero" },
    text: {
      sv: "Ett värde som saknas räknas aldrig som 0. Svaret blir #SAKNAS! tills värdet finns eller en regel är vald.",
      en: "A missing value never counts as 0. The answer is #N/A until the value is there or a rule is chosen.",
    },
  },
  {
    head: { sv: "Tangenter", en: "Keys" },
    text: {
      sv: "Tabb går mellan flikar, lägesrad och innehåll, pilarna inom listor och diagram. Ctrl+Enter trycker på den blå knappen. Esc går ett steg tillbaka.",
      en: "Tab moves between tabs, status strip and content, the arrows within lists and charts. Ctrl+Enter presses the blue button. Esc goes one step back.",
    },
  },
];

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "12px" },
  head: { display: "flex", alignItems: "center", gap: "4px" },
  back: { minWidth: "32px" },
  part: { display: "flex", flexDirection: "column", gap: "2px" },
  plain: { margin: 0 },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
});

/** What the pane is about, one step from any tab. */
export function HelpView({ onBack }: { readonly onBack: () => void }): ReactElement {
  const { say } = usePane();
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={styles.root}>
      <div className={styles.head}>
        <Button size="small" appearance="subtle" aria-label={say(COPY.back)} onClick={onBack}>
          ‹
        </Button>
        <h2 ref={heading} tabIndex={-1} className={styles.heading}>
          {say(COPY.help)}
        </h2>
      </div>
      {HELP.map(({ head, text }) => (
        <div key={head.en} className={styles.part}>
          <Text as="h3" weight="semibold" className={styles.plain}>
            {say(head)}
          </Text>
          <Text>{say(text)}</Text>
        </div>
      ))}
    </div>
  );
}
