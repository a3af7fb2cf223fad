// "Mô hình" by keyboard: add, figures of a year in place, filter, state, undo, history.
#include "gui/registers/registers_fixture.h"

using namespace bd;
using namespace bd::gui;
using namespace bd::test;
using domain::CommunityModel;
using domain::ModelYear;

TEST_CASE("a model is added by keyboard from the empty page, with a year's figures, and taken back", "[records]")
{
    RegistersFixture f("models");
    f.click("models.first");
    CHECK(QApplication::focusWidget()->objectName() == f.s("field.name"));
    f.type("Câu lạc bộ Gia đình hạnh phúc");
    f.press(Qt::Key_Tab);
    f.settle();
    REQUIRE(f.all<CommunityModel>().size() == 1);
    CHECK(QApplication::focusWidget()->objectName() == f.s("field.kind"));
    f.type("câu lạc bộ");
    f.press(Qt::Key_Escape); // the list of suggestions
    f.press(Qt::Key_Tab);
    f.type("Thôn Nà Mây (mẫu)");
    f.press(Qt::Key_Tab);
    f.settle();
    CHECK(f.all<CommunityModel>().front().value.kind == f.s("cau-lac-bo"));
    CHECK(f.all<CommunityModel>().front().value.place == f.s("Thôn Nà Mây (mẫu)"));

    auto *years = f.find<QTableView>("modelYears");
    REQUIRE(years->model()->rowCount() == 1); // the empty one, with this year
    CHECK(years->model()->index(0, 0).data().toString() == f.s("2026"));
    f.cell(*years, 0, 1, "1.030");
    const auto stored = f.all<ModelYear>();
    REQUIRE(stored.size() == 1);
    CHECK(stored.front().value.members == 1030);
    CHECK_FALSE(stored.front().value.women.has_value());
    CHECK(stored.front().value.year == 2026);
    REQUIRE(years->model()->rowCount() == 2);
    f.cell(*years, 0, 2, "0");
    CHECK(f.all<ModelYear>().front().value.women == 0);
    f.cell(*years, 0, 2, "");
    CHECK_FALSE(f.all<ModelYear>().front().value.women.has_value());
    f.cell(*years, 0, 5, "5tr");
    CHECK(f.all<ModelYear>().front().value.cost == 5'000'000);
    f.cell(*years, 0, 1, "chín");
    CHECK(f.all<ModelYear>().front().value.members == 1030);
    CHECK(f.noticeText().contains(f.s("chín")));

    for (int i = 0; i < 20 && f.isEnabled("edit.undo"); ++i)
        f.run("edit.undo");
    CHECK(f.all<CommunityModel>().empty());
    CHECK(f.all<ModelYear>().empty());
}

TEST_CASE("models: state in place, filter, counts at the foot, history, removal with undo", "[records]")
{
    RegistersFixture f("models");
    for (const char *name : {"Địa chỉ tin cậy A", "Câu lạc bộ B", "Tổ truyền thông C"}) {
        CommunityModel model;
        model.name = f.s(name);
        model.started = domain::PartialDate::ofYear(name[0] == 'C' ? 2026 : 2020);
        REQUIRE(f.services.services().records.save(model));
    }
    f.settle();
    auto *table = f.find<QTableView>("models.table");
    REQUIRE(table->model()->rowCount() == 3);
    CHECK(f.find<QLabel>("models.foot")->text().contains(f.s("2026")));

    f.run("edit.find");
    auto *filter = f.find<QLineEdit>("models.filter");
    CHECK(filter->hasFocus());
    f.type("dia chi");
    f.press(Qt::Key_Down);
    f.settle();
    CHECK(table->hasFocus());
    REQUIRE(table->model()->rowCount() == 1);
    f.press(Qt::Key_Return);
    CHECK(QApplication::focusWidget()->objectName() == f.s("field.name"));

    auto *state = f.find<QComboBox>("field.state");
    state->setFocus();
    f.press(Qt::Key_Down); // Nhân rộng
    QTest::keyClick(state, Qt::Key_Return);
    Q_EMIT state->activated(state->currentIndex());
    f.settle();
    const auto listed = f.all<CommunityModel>();
    const auto expanded = std::find_if(listed.begin(), listed.end(), [](const auto &r) { return r.value.state == domain::ModelState::Expanded; });
    REQUIRE(expanded != listed.end());
    CHECK(f.find<QLabel>("modelHistory")->text().contains(f.s("→")));

    table->setFocus();
    f.press(Qt::Key_Delete);
    f.settle();
    CHECK(f.all<CommunityModel>().size() == 2);
    f.run("edit.undo");
    CHECK(f.all<CommunityModel>().size() == 3);
}

TEST_CASE("models: what another window wrote into another field stays; into the same one it is a conflict", "[records]")
{
    RegistersFixture f("models");
    CommunityModel model;
    model.name = f.s("Góc an toàn");
    REQUIRE(f.services.services().records.save(model));
    f.settle();
    auto *name = f.find<QLineEdit>("field.name");
    name->setFocus();
    name->selectAll();
    f.type("Góc an toàn chợ");
    auto stored = f.all<CommunityModel>().front();
    stored.value.place = f.s("Chợ (mẫu)");
    REQUIRE(f.services.services().records.save(stored.value, stored.version)); // the page reads anew: what is typed stays
    f.settle();
    CHECK(name->text() == f.s("Góc an toàn chợ"));
    f.press(Qt::Key_Tab);
    f.settle();
    CHECK(f.all<CommunityModel>().front().value.name == f.s("Góc an toàn chợ"));
    CHECK(f.all<CommunityModel>().front().value.place == f.s("Chợ (mẫu)"));
}

TEST_CASE("models: a begun one without a name is not lost by going elsewhere", "[records]")
{
    RegistersFixture f("models");
    CommunityModel model;
    model.name = f.s("Có sẵn");
    REQUIRE(f.services.services().records.save(model));
    f.settle();
    f.click("models.add");
    f.find<QLineEdit>("field.place")->setFocus();
    f.type("Thôn X");
    f.press(Qt::Key_Tab);
    f.settle();
    CHECK(f.all<CommunityModel>().size() == 1);
    auto *table = f.find<QTableView>("models.table");
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    f.settle();
    CHECK(f.find<QLineEdit>("field.name")->text() == f.s("Có sẵn"));
    CHECK_FALSE(f.noticeText().isEmpty());
}
