import { Component, type ReactNode } from "react";
import { Translation } from "react-i18next";
import { Button } from "../shared/parts/Button";
import { FaultNotice } from "../shared/parts/FaultNotice";

/** Catches a page that breaks, says that nothing was lost, and offers to begin again. */
export class Broken extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return (
      <Translation>
        {(t) => (
          <FaultNotice
            fault={{ message: t("state.broken") }}
            actions={
              <Button size="sm" onClick={() => location.reload()}>
                {t("state.reload")}
              </Button>
            }
          />
        )}
      </Translation>
    );
  }
}
