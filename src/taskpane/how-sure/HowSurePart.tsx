import { Button, makeStyles, Spinner } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import type { ReactElement } from "react";
import type { Language } from "../../words/language";
import { usePane } from "../app/pane-context";
import type { HowSureProps } from "./HowSure";

const HowSure = lazy(async () => ({ default: (await import("./HowSure")).HowSure }));

const TEXTS = {
  sv: { show: "Hur säkert är resultatet?", hide: "Dölj hur säkert det är", loading: "Läser in …" },
  en: { show: "How sure is the result?", hide: "Hide how sure it is", loading: "Loading …" },
} as const satisfies Record<Language, object>;

const useStyles = makeStyles({ start: { alignSelf: "flex-start" } });

/** How sure, behind a button: it is fetched and worked out when somebody asks. */
export function HowSurePart(props: HowSureProps): ReactElement {
  const styles = useStyles();
  const { language } = usePane();
  const [open, setOpen] = useState(false);
  const texts = TEXTS[language];
  return (
    <>
      <Button className={styles.start} aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? texts.hide : texts.show}
      </Button>
      {open && (
        <Suspense fallback={<Spinner label={texts.loading} />}>
          <HowSure {...props} />
        </Suspense>
      )}
    </>
  );
}
