import { Menu } from "@mantine/core";
import type { TablerIcon } from "@tabler/icons-react";
import { Fragment, type ReactNode } from "react";
import { Keys } from "./Keys";
import "./ComboField.css";
import "./MenuButton.css";

/** Something in a menu. */
export type MenuAct = {
  label: string;
  icon?: TablerIcon;
  keys?: string;
  danger?: boolean;
  disabled?: boolean;
  onClick: () => void;
};

type Props = {
  /** The button that opens it. */
  children: ReactNode;
  /** Groups, parted by a line; each with a heading where it has one. */
  groups: { heading?: string; acts: MenuAct[] }[];
  /** It opens from the button's beginning: for a button at the left of the page. */
  fromStart?: boolean;
};

/** A button that opens a menu. Arrows choose, Enter does, Escape goes back. */
export function MenuButton({ children, groups, fromStart }: Props) {
  return (
    <Menu
      position={fromStart ? "bottom-start" : "bottom-end"}
      offset={6}
      shadow="none"
      withInitialFocusPlaceholder={false}
      transitionProps={{ duration: 160 }}
      classNames={{
        dropdown: "floating menu",
        item: "menu-item",
        itemSection: "menu-section",
        label: "menu-label",
        divider: "menu-rule",
      }}
    >
      <Menu.Target>{children}</Menu.Target>
      <Menu.Dropdown>
        {groups.map((group, i) => (
          <Fragment key={group.heading ?? group.acts[0]?.label}>
            {i > 0 && <Menu.Divider />}
            {group.heading && <Menu.Label>{group.heading}</Menu.Label>}
            {group.acts.map(({ label, icon: Icon, keys, danger, disabled, onClick }) => (
              <Menu.Item
                key={label}
                disabled={disabled}
                data-danger={danger || undefined}
                leftSection={Icon && <Icon size={16} stroke={1.75} aria-hidden />}
                rightSection={keys && <Keys combo={keys} />}
                onClick={(event) => {
                  toButton(event.currentTarget);
                  onClick();
                }}
              >
                {label}
              </Menu.Item>
            ))}
          </Fragment>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** Brings the focus back from an act to the button of its menu: a dialog that the act opens gives it back there. */
function toButton(act: Element) {
  const id = act.closest("[role=menu]")?.getAttribute("aria-labelledby");
  if (id) document.getElementById(id)?.focus();
}
