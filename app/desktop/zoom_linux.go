//go:build linux && cgo && (desktop || dev)

package desktop

/*
#cgo !webkit2_41 pkg-config: webkit2gtk-4.0
#cgo webkit2_41 pkg-config: webkit2gtk-4.1
#include <webkit2/webkit2.h>

static void zoom_views(GtkWidget *widget, gpointer level) {
	if (WEBKIT_IS_WEB_VIEW(widget)) webkit_web_view_set_zoom_level(WEBKIT_WEB_VIEW(widget), *(double *)level);
	else if (GTK_IS_CONTAINER(widget)) gtk_container_forall(GTK_CONTAINER(widget), zoom_views, level);
}

static gboolean zoom_windows(gpointer level) {
	GList *windows = gtk_window_list_toplevels();
	g_list_foreach(windows, (GFunc)zoom_views, level);
	g_list_free(windows);
	return G_SOURCE_REMOVE;
}

// GTK is asked on its own thread, when it comes to it.
static void zoom_later(double level) {
	double *kept = g_new(double, 1);
	*kept = level;
	g_idle_add_full(G_PRIORITY_DEFAULT, zoom_windows, kept, g_free);
}
*/
import "C"

import "context"

// drawAt has the web view draw its page at that zoom, 1 being the usual. Unlike
// a zoom of its own styles, the page then knows how wide it is.
func drawAt(_ context.Context, zoom float64) { C.zoom_later(C.double(zoom)) }
