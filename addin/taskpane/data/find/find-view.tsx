import { useRef, useState, type ReactElement } from "react";
import { Divider } from "@fluentui/react-components";
import { COPY } from "../../shared/copy";
import { usePane } from "../../shared/pane-context";
import { useEscape } from "../../shared/use-escape";
import { useHiddenStyle } from "../../shared/use-hidden-style";
import { useData } from "../data-context";
import { useReturnFocus } from "../focus-key";
import { useListStyle } from "../use-list-style";
import { FoundTables } from "./found-tables";
import { Folders } from "./folders";
import { OfficePicker } from "./office-picker";
import { Resume } from "./resume";
import { SearchForm } from "./search-form";
import { Shelf } from "./shelf";
import { SourceList } from "./source-list";

/** The list: a search, what is fetched already, what is good to start with, folders. */
export function FindView({ returnTo }: { readonly returnTo?: string | undefined }): ReactElement {
  const { say } = usePane();
  const { desk, office } = useData();
  const styles = useListStyle();
  const hidden = useHiddenStyle();
  const root = useRef<HTMLDivElement>(null);
  const [areFoldersOpen, setFoldersOpen] = useState(false);
  const { question, ask } = desk;
  useReturnFocus(root, returnTo);
  useEscape(() => {
    if (question) ask(undefined);
    else setFoldersOpen(false);
  });
  return (
    <div ref={root} className={styles.view}>
      <h2 tabIndex={-1} className={hidden}>
        {say(COPY.data)}
      </h2>
      <SearchForm key={question?.text ?? ""} />
      <OfficePicker />
      {question ? (
        <FoundTables question={question} />
      ) : (
        <>
          <Divider />
          <SourceList />
          <Resume />
          <Shelf />
          {office && (
            <Folders
              key={office.value}
              office={office.value}
              isOpen={areFoldersOpen}
              onOpen={setFoldersOpen}
            />
          )}
        </>
      )}
    </div>
  );
}
