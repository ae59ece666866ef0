// The desktop's libraries (X11, GLib, DRM, GBM), loaded on the first call instead of at load time, so that the addon starts on a server that has none of
// them. Each function below stands in for the library's own of the same name, which the linker would otherwise ask for. Where the library or the function
// is missing, a call returns zero: no display opens, no proxy appears, and the capturers report that there is nothing to capture.
// Any thread may call; nothing is unloaded.
#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <X11/extensions/XShm.h>
#include <X11/extensions/XTest.h>
#include <X11/extensions/Xcomposite.h>
#include <X11/extensions/Xdamage.h>
#include <X11/extensions/Xfixes.h>
#include <X11/extensions/Xrandr.h>
#include <dlfcn.h>
#include <gbm.h>
#include <gio/gio.h>
#include <gio/gunixfdlist.h>
#include <xf86drm.h>

#include <atomic>
#include <cstdarg>
#include <type_traits>

namespace {

class Library {
 public:
  constexpr explicit Library(const char* name) : name_(name) {}

  template <typename Function>
  Function* Find(const char* symbol) {
    void* handle = handle_.load(std::memory_order_acquire);
    if (handle == nullptr) {
      // Two threads may both open it: the loader counts, and the handle is the same.
      handle = dlopen(name_, RTLD_LAZY | RTLD_LOCAL);
      handle_.store(handle, std::memory_order_release);
    }
    return handle == nullptr ? nullptr : reinterpret_cast<Function*>(dlsym(handle, symbol));
  }

 private:
  const char* const name_;
  std::atomic<void*> handle_ = nullptr;
};

constinit Library x11{"libX11.so.6"};
constinit Library xcomposite{"libXcomposite.so.1"};
constinit Library xdamage{"libXdamage.so.1"};
constinit Library xfixes{"libXfixes.so.3"};
constinit Library xrandr{"libXrandr.so.2"};
constinit Library xext{"libXext.so.6"};
constinit Library xtst{"libXtst.so.6"};
constinit Library drm{"libdrm.so.2"};
constinit Library gio{"libgio-2.0.so.0"};
constinit Library glib{"libglib-2.0.so.0"};
constinit Library gobject{"libgobject-2.0.so.0"};
constinit Library gbm{"libgbm.so.1"};

}  // namespace

// The compiler checks each line against the library's own header.
#define FORWARD(library, result, name, parameters, arguments)          \
  extern "C" result name parameters {                                  \
    static auto* const function = library.Find<decltype(name)>(#name); \
    if (function == nullptr) return std::type_identity_t<result>();    \
    return function arguments;                                         \
  }

// clang-format off
FORWARD(x11, int, XCloseDisplay, (Display* a), (a))
FORWARD(x11, int, XCopyArea, (Display* a, Drawable b, Drawable c, GC d, int e, int f, unsigned int g, unsigned int h, int i, int j), (a, b, c, d, e, f, g, h, i, j))
FORWARD(x11, GC, XCreateGC, (Display* a, Drawable b, unsigned long c, XGCValues* d), (a, b, c, d))
FORWARD(x11, int, XFlush, (Display* a), (a))
FORWARD(x11, int, XFree, (void* a), (a))
FORWARD(x11, int, XFreeGC, (Display* a, GC b), (a, b))
FORWARD(x11, int, XFreePixmap, (Display* a, Pixmap b), (a, b))
FORWARD(x11, void, XFreeStringList, (char** a), (a))
FORWARD(x11, char*, XGetAtomName, (Display* a, Atom b), (a, b))
FORWARD(x11, int, XGetClassHint, (Display* a, Window b, XClassHint* c), (a, b, c))
FORWARD(x11, XImage*, XGetImage, (Display* a, Drawable b, int c, int d, unsigned int e, unsigned int f, unsigned long g, int h), (a, b, c, d, e, f, g, h))
FORWARD(x11, int, XGetWMName, (Display* a, Window b, XTextProperty* c), (a, b, c))
FORWARD(x11, int, XGetWindowAttributes, (Display* a, Window b, XWindowAttributes* c), (a, b, c))
FORWARD(x11, int, XGetWindowProperty, (Display* a, Window b, Atom c, long d, long e, int f, Atom g, Atom* h, int* i, unsigned long* j, unsigned long* k, unsigned char** l), (a, b, c, d, e, f, g, h, i, j, k, l))
FORWARD(x11, Atom, XInternAtom, (Display* a, const char* b, int c), (a, b, c))
FORWARD(x11, int, XNextEvent, (Display* a, XEvent* b), (a, b))
FORWARD(x11, Display*, XOpenDisplay, (const char* a), (a))
FORWARD(x11, int, XPending, (Display* a), (a))
FORWARD(x11, int, XQueryKeymap, (Display* a, char* b), (a, b))
FORWARD(x11, int, XQueryPointer, (Display* a, Window b, Window* c, Window* d, int* e, int* f, int* g, int* h, unsigned int* i), (a, b, c, d, e, f, g, h, i))
FORWARD(x11, int, XQueryTree, (Display* a, Window b, Window* c, Window* d, Window** e, unsigned int* f), (a, b, c, d, e, f))
FORWARD(x11, int, XRaiseWindow, (Display* a, Window b), (a, b))
FORWARD(x11, Window, XRootWindow, (Display* a, int b), (a, b))
FORWARD(x11, int, XScreenCount, (Display* a), (a))
FORWARD(x11, int, XSelectInput, (Display* a, Window b, long c), (a, b, c))
FORWARD(x11, int, XSendEvent, (Display* a, Window b, int c, long d, XEvent* e), (a, b, c, d, e))
FORWARD(x11, XErrorHandler, XSetErrorHandler, (XErrorHandler a), (a))
FORWARD(x11, int, XSync, (Display* a, int b), (a, b))
FORWARD(x11, int, XTranslateCoordinates, (Display* a, Window b, Window c, int d, int e, int* f, int* g, Window* h), (a, b, c, d, e, f, g, h))
FORWARD(x11, int, Xutf8TextPropertyToTextList, (Display* a, const XTextProperty* b, char*** c, int* d), (a, b, c, d))

FORWARD(xcomposite, int, XCompositeQueryExtension, (Display* a, int* b, int* c), (a, b, c))
FORWARD(xcomposite, int, XCompositeQueryVersion, (Display* a, int* b, int* c), (a, b, c))
FORWARD(xcomposite, void, XCompositeRedirectWindow, (Display* a, Window b, int c), (a, b, c))

FORWARD(xdamage, Damage, XDamageCreate, (Display* a, Drawable b, int c), (a, b, c))
FORWARD(xdamage, void, XDamageDestroy, (Display* a, Damage b), (a, b))
FORWARD(xdamage, int, XDamageQueryExtension, (Display* a, int* b, int* c), (a, b, c))
FORWARD(xdamage, void, XDamageSubtract, (Display* a, Damage b, XserverRegion c, XserverRegion d), (a, b, c, d))

FORWARD(xfixes, XserverRegion, XFixesCreateRegion, (Display* a, XRectangle* b, int c), (a, b, c))
FORWARD(xfixes, void, XFixesDestroyRegion, (Display* a, XserverRegion b), (a, b))
FORWARD(xfixes, XRectangle*, XFixesFetchRegionAndBounds, (Display* a, XserverRegion b, int* c, XRectangle* d), (a, b, c, d))
FORWARD(xfixes, XFixesCursorImage*, XFixesGetCursorImage, (Display* a), (a))
FORWARD(xfixes, int, XFixesQueryExtension, (Display* a, int* b, int* c), (a, b, c))
FORWARD(xfixes, void, XFixesSelectCursorInput, (Display* a, Window b, unsigned long c), (a, b, c))

FORWARD(xrandr, int, XRRQueryExtension, (Display* a, int* b, int* c), (a, b, c))
FORWARD(xrandr, int, XRRQueryVersion, (Display* a, int* b, int* c), (a, b, c))
FORWARD(xrandr, void, XRRSelectInput, (Display* a, Window b, int c), (a, b, c))
FORWARD(xrandr, int, XRRUpdateConfiguration, (XEvent* a), (a))

FORWARD(xext, int, XShmAttach, (Display* a, XShmSegmentInfo* b), (a, b))
FORWARD(xext, XImage*, XShmCreateImage, (Display* a, Visual* b, unsigned int c, int d, char* e, XShmSegmentInfo* f, unsigned int g, unsigned int h), (a, b, c, d, e, f, g, h))
FORWARD(xext, Pixmap, XShmCreatePixmap, (Display* a, Drawable b, char* c, XShmSegmentInfo* d, unsigned int e, unsigned int f, unsigned int g), (a, b, c, d, e, f, g))
FORWARD(xext, int, XShmDetach, (Display* a, XShmSegmentInfo* b), (a, b))
FORWARD(xext, int, XShmGetImage, (Display* a, Drawable b, XImage* c, int d, int e, unsigned long f), (a, b, c, d, e, f))
FORWARD(xext, int, XShmPixmapFormat, (Display* a), (a))
FORWARD(xext, int, XShmQueryVersion, (Display* a, int* b, int* c, int* d), (a, b, c, d))

FORWARD(xtst, int, XTestGrabControl, (Display* a, int b), (a, b))
FORWARD(xtst, int, XTestQueryExtension, (Display* a, int* b, int* c, int* d, int* e), (a, b, c, d, e))

FORWARD(drm, void, drmFreeDevices, (drmDevicePtr* a, int b), (a, b))
FORWARD(drm, int, drmGetDevices2, (uint32_t a, drmDevicePtr* b, int c), (a, b, c))

FORWARD(gio, void, g_cancellable_cancel, (GCancellable* a), (a))
FORWARD(gio, GCancellable*, g_cancellable_new, (), ())
FORWARD(gio, const gchar*, g_dbus_connection_get_unique_name, (GDBusConnection* a), (a))
FORWARD(gio, gboolean, g_dbus_connection_send_message, (GDBusConnection* a, GDBusMessage* b, GDBusSendMessageFlags c, volatile guint32* d, GError** e), (a, b, c, d, e))
FORWARD(gio, guint, g_dbus_connection_signal_subscribe, (GDBusConnection* a, const gchar* b, const gchar* c, const gchar* d, const gchar* e, const gchar* f, GDBusSignalFlags g, GDBusSignalCallback h, gpointer i, GDestroyNotify j), (a, b, c, d, e, f, g, h, i, j))
FORWARD(gio, void, g_dbus_connection_signal_unsubscribe, (GDBusConnection* a, guint b), (a, b))
FORWARD(gio, GDBusMessage*, g_dbus_message_new_method_call, (const gchar* a, const gchar* b, const gchar* c, const gchar* d), (a, b, c, d))
FORWARD(gio, void, g_dbus_proxy_call, (GDBusProxy* a, const gchar* b, GVariant* c, GDBusCallFlags d, gint e, GCancellable* f, GAsyncReadyCallback g, gpointer h), (a, b, c, d, e, f, g, h))
FORWARD(gio, GVariant*, g_dbus_proxy_call_finish, (GDBusProxy* a, GAsyncResult* b, GError** c), (a, b, c))
FORWARD(gio, void, g_dbus_proxy_call_with_unix_fd_list, (GDBusProxy* a, const gchar* b, GVariant* c, GDBusCallFlags d, gint e, GUnixFDList* f, GCancellable* g, GAsyncReadyCallback h, gpointer i), (a, b, c, d, e, f, g, h, i))
FORWARD(gio, GVariant*, g_dbus_proxy_call_with_unix_fd_list_finish, (GDBusProxy* a, GUnixFDList** b, GAsyncResult* c, GError** d), (a, b, c, d))
FORWARD(gio, GVariant*, g_dbus_proxy_get_cached_property, (GDBusProxy* a, const gchar* b), (a, b))
FORWARD(gio, GDBusConnection*, g_dbus_proxy_get_connection, (GDBusProxy* a), (a))
FORWARD(gio, GDBusProxy*, g_dbus_proxy_new_finish, (GAsyncResult* a, GError** b), (a, b))
FORWARD(gio, void, g_dbus_proxy_new_for_bus, (GBusType a, GDBusProxyFlags b, GDBusInterfaceInfo* c, const gchar* d, const gchar* e, const gchar* f, GCancellable* g, GAsyncReadyCallback h, gpointer i), (a, b, c, d, e, f, g, h, i))
FORWARD(gio, GQuark, g_io_error_quark, (), ())
FORWARD(gio, gint, g_unix_fd_list_get, (GUnixFDList* a, gint b, GError** c), (a, b, c))

FORWARD(glib, void, g_error_free, (GError* a), (a))
FORWARD(glib, gboolean, g_error_matches, (const GError* a, GQuark b, gint c), (a, b, c))
FORWARD(glib, void, g_free, (gpointer a), (a))
FORWARD(glib, gint32, g_random_int_range, (gint32 a, gint32 b), (a, b))
FORWARD(glib, void, g_variant_builder_init, (GVariantBuilder* a, const GVariantType* b), (a, b))
FORWARD(glib, const gchar*, g_variant_get_string, (GVariant* a, gsize* b), (a, b))
FORWARD(glib, void, g_variant_iter_free, (GVariantIter* a), (a))
FORWARD(glib, GVariant*, g_variant_lookup_value, (GVariant* a, const gchar* b, const GVariantType* c), (a, b, c))
FORWARD(glib, GVariant*, g_variant_new_boolean, (gboolean a), (a))
FORWARD(glib, GVariant*, g_variant_new_string, (const gchar* a), (a))
FORWARD(glib, GVariant*, g_variant_new_uint32, (guint32 a), (a))
FORWARD(glib, void, g_variant_unref, (GVariant* a), (a))
FORWARD(glib, gchar*, g_strdup_vprintf, (const gchar* a, va_list b), (a, b))
FORWARD(glib, gboolean, g_variant_check_format_string, (GVariant* a, const gchar* b, gboolean c), (a, b, c))
FORWARD(glib, GVariant*, g_variant_get_child_value, (GVariant* a, gsize b), (a, b))
FORWARD(glib, GVariant*, g_variant_iter_next_value, (GVariantIter* a), (a))
FORWARD(glib, GVariant*, g_variant_new_va, (const gchar* a, const gchar** b, va_list* c), (a, b, c))
FORWARD(glib, void, g_variant_builder_add_value, (GVariantBuilder* a, GVariant* b), (a, b))
FORWARD(glib, void, g_variant_get_va, (GVariant* a, const gchar* b, const gchar** c, va_list* d), (a, b, c, d))

FORWARD(gobject, void, g_object_unref, (gpointer a), (a))

FORWARD(gbm, struct gbm_device*, gbm_create_device, (int a), (a))
FORWARD(gbm, void, gbm_device_destroy, (struct gbm_device* a), (a))
// clang-format on

// GLib's variadic functions cannot be forwarded as they are; each is what its documentation says in terms of the va_list functions above.

namespace {

// Unpacks `value` as `format` says, and gives it up.
void Unpack(GVariant* value, const gchar* format, va_list* arguments) {
  g_variant_get_va(value, format, nullptr, arguments);
  g_variant_unref(value);
}

}  // namespace

extern "C" gchar* g_strdup_printf(const gchar* format, ...) {
  va_list arguments;
  va_start(arguments, format);
  gchar* const text = g_strdup_vprintf(format, arguments);
  va_end(arguments);
  return text;
}

extern "C" GVariant* g_variant_new(const gchar* format, ...) {
  va_list arguments;
  va_start(arguments, format);
  GVariant* const value = g_variant_new_va(format, nullptr, &arguments);
  va_end(arguments);
  return value;
}

extern "C" void g_variant_builder_add(GVariantBuilder* builder, const gchar* format, ...) {
  va_list arguments;
  va_start(arguments, format);
  g_variant_builder_add_value(builder, g_variant_new_va(format, nullptr, &arguments));
  va_end(arguments);
}

extern "C" void g_variant_get(GVariant* value, const gchar* format, ...) {
  va_list arguments;
  va_start(arguments, format);
  g_variant_get_va(value, format, nullptr, &arguments);
  va_end(arguments);
}

extern "C" void g_variant_get_child(GVariant* value, gsize index, const gchar* format, ...) {
  GVariant* const child = g_variant_get_child_value(value, index);
  if (child == nullptr) return;
  va_list arguments;
  va_start(arguments, format);
  Unpack(child, format, &arguments);
  va_end(arguments);
}

extern "C" gboolean g_variant_iter_next(GVariantIter* iterator, const gchar* format, ...) {
  GVariant* const value = g_variant_iter_next_value(iterator);
  if (value == nullptr) return FALSE;
  va_list arguments;
  va_start(arguments, format);
  Unpack(value, format, &arguments);
  va_end(arguments);
  return TRUE;
}

extern "C" gboolean g_variant_lookup(GVariant* dictionary, const gchar* key, const gchar* format, ...) {
  GVariant* const value = g_variant_lookup_value(dictionary, key, nullptr);
  if (value == nullptr) return FALSE;
  if (!g_variant_check_format_string(value, format, FALSE)) {
    g_variant_unref(value);
    return FALSE;
  }
  va_list arguments;
  va_start(arguments, format);
  Unpack(value, format, &arguments);
  va_end(arguments);
  return TRUE;
}
