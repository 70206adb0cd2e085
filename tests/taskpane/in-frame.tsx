import { render } from "@testing-library/react";
import type { RenderResult } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { UserEvent } from "@testing-library/user-event";
import type { ReactElement } from "react";
import "../../src/taskpane/texts/panel-texts";
import { PaneFrame } from "../../src/taskpane/app/PaneFrame";
import type { SettingsStore } from "../../src/taskpane/app/settings";

interface Look {
  readonly languageTag?: string | null;
  readonly dark?: boolean | null;
  readonly store?: SettingsStore | null;
}

/** A panel inside the frame it needs, Swedish and light unless asked otherwise. */
export function renderInFrame(panel: ReactElement, look: Look = {}): RenderResult & { readonly user: UserEvent } {
  const { languageTag = "sv-SE", dark = false, store = null } = look;
  const user = userEvent.setup();
  return {
    user,
    ...render(
      <PaneFrame host={{ languageTag, dark }} store={store}>
        {panel}
      </PaneFrame>,
    ),
  };
}
