// What commands ask of finding and replacing in the open plan, without seeing its widgets.
#pragma once

namespace bd::gui {

class FindPort {
public:
    virtual ~FindPort() = default;
    virtual bool isTextShown() const = 0; ///< the plan's own text; pages may stand in its place
    virtual void startFind() = 0;
    virtual void startReplace() = 0;
    virtual bool isFinding() const = 0;   ///< there is something to go on with
    virtual void findNext(bool backwards) = 0;
};

} // namespace bd::gui
