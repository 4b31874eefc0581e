import { createTheme, MantineProvider } from "@mantine/core";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { useLook } from "../shared/state/look";
import { Broken } from "./Broken";
import { queries } from "./queries";
import { router } from "./routes";

const theme = createTheme({
  fontFamily: "var(--ui)",
  defaultRadius: 6,
  cursorType: "pointer",
  respectReducedMotion: true,
  components: {
    Tooltip: { defaultProps: { zIndex: 500 } },
    Popover: { defaultProps: { transitionProps: { duration: 160 } } },
  },
});

/** The whole program on a page. */
export function App() {
  const ground = useLook((s) => s.theme);
  return (
    <MantineProvider theme={theme} forceColorScheme={ground}>
      <QueryClientProvider client={queries}>
        <Broken>
          <RouterProvider router={router} />
        </Broken>
      </QueryClientProvider>
    </MantineProvider>
  );
}
