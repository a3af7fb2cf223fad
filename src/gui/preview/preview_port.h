// What commands ask of the preview, without seeing its widgets.
#pragma once
#include "documents/layout/page.h"
#include "gui/preview/page_stack.h"

#include <optional>

namespace bd::gui {

class PreviewPort {
public:
    virtual ~PreviewPort() = default;
    virtual bool isShown() const = 0;
    virtual void setShown(bool shown) = 0;
    /// Makes the document's pages anew: its template changed. Hidden ones are made anew when they are shown.
    virtual void reload() = 0;
    virtual bool hasPages() const = 0;
    virtual bool hasSelection() const = 0;
    virtual bool hasKeyboard() const = 0; ///< the focus is in it
    virtual PageScale pageScale() const = 0;

    virtual void firstPage() = 0;
    virtual void previousPage() = 0;
    virtual void nextPage() = 0;
    virtual void lastPage() = 0;
    virtual void zoomIn() = 0;
    virtual void zoomOut() = 0;
    virtual void actualSize() = 0;
    virtual void fitWidth() = 0;
    virtual void fitPage() = 0;
    virtual void fitTwoPages() = 0;
    virtual void startFind() = 0;
    virtual void findNext(bool backwards) = 0;
    virtual void copy() = 0;
    virtual void selectAll() = 0;

    /// For printing: all pages, once all of them are there and belong to the plan as it is now.
    virtual std::optional<std::vector<documents::PagePtr>> finishedPages() const = 0;
    virtual int currentPage() const = 0; ///< from 0; -1 without pages
};

} // namespace bd::gui
