// bench_floor ROWS FILE: the rows of the measuring document as XML, put together from text and packed with deflate level 6
// into FILE: no template, no data file, no archive around it. What makes that document can't be faster; our time is told as
// a multiple of this program's.
#include <array>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>
#include <zlib.h>

namespace {

constexpr std::array widths{"700", "3372", "1800", "1200", "1200", "800"};

class Packer {
public:
    explicit Packer(std::FILE *file) : m_file(file) { deflateInit2(&m_z, 6, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY); }
    ~Packer() { deflateEnd(&m_z); }
    Packer(const Packer &) = delete;
    Packer &operator=(const Packer &) = delete;

    void pack(std::string &text, int flush)
    {
        m_crc = crc32(m_crc, reinterpret_cast<const Bytef *>(text.data()), static_cast<uInt>(text.size()));
        m_z.next_in = reinterpret_cast<Bytef *>(text.data());
        m_z.avail_in = static_cast<uInt>(text.size());
        do {
            m_z.next_out = m_out.data();
            m_z.avail_out = static_cast<uInt>(m_out.size());
            deflate(&m_z, flush);
            std::fwrite(m_out.data(), 1, m_out.size() - m_z.avail_out, m_file);
        } while (m_z.avail_out == 0);
        text.clear();
    }
    unsigned long in() const { return m_z.total_in; }
    unsigned long out() const { return m_z.total_out; }

private:
    std::FILE *m_file;
    z_stream m_z{};
    uLong m_crc = 0;
    std::vector<Bytef> m_out = std::vector<Bytef>(64 * 1024);
};

} // namespace

int main(int argc, char **argv)
{
    const long rows = argc > 2 ? std::atol(argv[1]) : 0;
    std::FILE *file = rows > 0 ? std::fopen(argv[2], "wb") : nullptr;
    if (!file) {
        std::fprintf(stderr, "bench_floor ROWS FILE\n");
        return 2;
    }
    Packer packer(file);
    std::string text;
    unsigned state = 1;
    for (long i = 0; i < rows; ++i) {
        text += "<w:tr><w:trPr><w:cantSplit/></w:trPr>";
        for (std::size_t k = 0; k < widths.size(); ++k) {
            text += "<w:tc><w:tcPr><w:tcW w:w=\"";
            text += widths[k];
            text += "\" w:type=\"dxa\"/></w:tcPr><w:p><w:pPr><w:spacing w:before=\"120\" w:after=\"120\" w:line=\"288\" "
                    "w:lineRule=\"auto\"/><w:jc w:val=\"left\"/></w:pPr><w:r><w:rPr><w:rFonts w:ascii=\"Times New Roman\" "
                    "w:hAnsi=\"Times New Roman\" w:cs=\"Times New Roman\"/><w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/></w:rPr>"
                    "<w:t xml:space=\"preserve\">";
            state = state * 1103515245 + 12345;
            if (k == 0)
                text += std::to_string(i + 1);
            else
                text += "Mở lớp bồi dưỡng kỹ năng " + std::to_string(state % 1000);
            text += "</w:t></w:r></w:p></w:tc>";
        }
        text += "</w:tr>";
        if (text.size() > 60'000)
            packer.pack(text, Z_NO_FLUSH);
    }
    packer.pack(text, Z_FINISH);
    std::printf("%ld rows: %lu bytes of XML, %lu packed\n", rows, packer.in(), packer.out());
    return std::fclose(file) == 0 ? 0 : 1;
}
