// The end of a program.
#pragma once

namespace bd {

/// Ends the program with `code`, for the last line of main(): everything of ours is destroyed and written by then.
/// On Windows the process ends at once. The ordinary way kills the threads that are still there and then destroys the
/// globals of every DLL; those of the compiler's own library take a lock of winpthreads, which a killed thread may have
/// held: the window is gone, and the program stays forever. Seen under Wine in every second end, and the rule is Windows'.
int endProcess(int code);

} // namespace bd
