// Part of every program that is built with the thread sanitizer: what makes it see our locks, and ours alone.
#include <dlfcn.h>
#include <sched.h>

#include <cstdarg>

// QProcess starts programs by a clone that shares this process's memory, in which the sanitizer stops looking at locks for the child
// and thereby for us. A child with a memory of its own does the same for QProcess.
extern "C" int clone(int (*run)(void *), void *stack, int flags, void *argument, ...)
{
    va_list more;
    va_start(more, argument);
    auto *const descriptor = va_arg(more, int *);
    va_end(more);
    using Clone = int (*)(int (*)(void *), void *, int, void *, int *, void *, int *);
    static const auto next = reinterpret_cast<Clone>(dlsym(RTLD_NEXT, "clone"));
    return next(run, stack, flags & ~(CLONE_VM | CLONE_VFORK), argument, descriptor, nullptr, nullptr);
}

// These libraries are not compiled for the sanitizer, which sees what they allocate, copy and free, but not what orders it.
extern "C" const char *__tsan_default_suppressions();
extern "C" const char *__tsan_default_suppressions()
{
    return "called_from_lib:libQt6Core.so\ncalled_from_lib:libQt6Gui.so\ncalled_from_lib:libglib-2.0.so\ncalled_from_lib:libdbus-1.so\n";
}

// A child may have threads.
extern "C" const char *__tsan_default_options();
extern "C" const char *__tsan_default_options() { return "die_after_fork=0"; }
