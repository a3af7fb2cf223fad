#!/usr/bin/env python3
"""Compares the pages of `binhdang-cli docx pdf` with LibreOffice's.

Documents, 30 in all: every shipped template filled with its sample; the real plans 000, 001, 003 and 004 read and
exported, where ../shared/seeds lies beside the checkout; and as many Word files of ../shared/corpus/docx as are missing
to 30, by the names in corpus.txt. --choose writes that list anew by this rule: of the files that both programs turn into
a PDF, for which `docx pdf --json` lists nothing under "unsupported", which are sound (one w:body) and hold no tracked
deletions (LibreOffice prints those), and whose PDF by LibreOffice holds 40 words or more (with fewer, one word is over
2 %) on at most 60 pages, those with the most pages by LibreOffice, then by name.

A document agrees when the numbers of pages are equal or differ by one and the share of words on the same page is at
least 95 %. Words are runs of letters and digits (NFC) as pdftotext gives them. Pages are paired by their place; the
share is the sum over all pages of the words that both have (each word as often as in the page that has it less often),
divided by the sum over all pages of the number of words of the page that has more.

It is layout that is compared, not the choice of a substitute: fonts that are seldom installed and have no metric twin are
set in the same ones by both programs (SAME_FONTS; otherwise LibreOffice takes DejaVu Sans, or those of Ghostscript).

What LibreOffice wrote is kept under its source's SHA-256 in the work folder, so a second run is quick.
"""
import argparse
import collections
import hashlib
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unicodedata
import zipfile

ROOT = pathlib.Path(__file__).resolve().parents[3]
LIST = pathlib.Path(__file__).with_name("corpus.txt")
SEEDS = ROOT.parent / "shared" / "seeds"
CORPUS = ROOT.parent / "shared" / "corpus" / "docx"
SAME_FONTS = {
    "Times": "Liberation Serif", "MinionPro-Regular": "Liberation Serif", "MinionPro-bold": "Liberation Serif",
    "MinionPro-It": "Liberation Serif", "MyriadPro-bold": "Liberation Serif", "Georgia": "Liberation Serif",
    "Perpetua": "Liberation Serif", "Albertus Medium": "Liberation Serif", "xits-math": "Liberation Serif",
    "inherit": "Liberation Serif", "Helvetica": "Liberation Sans", "Tahoma": "Liberation Sans",
    "Verdana": "Liberation Sans", "Courier": "Liberation Mono",
}
WANTED, SHARE, MOST_PAGES, LEAST_WORDS = 30, 0.95, 60, 40


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", help="only documents whose name contains one of these; or .docx files")
    parser.add_argument("--program", help="binhdang-cli (default: the newest below build/)")
    parser.add_argument("--work", default=str(ROOT / "build" / "paper"), help="folder for results and what is kept")
    parser.add_argument("--choose", action="store_true", help="write corpus.txt anew")
    parser.add_argument("--words", action="store_true", help="also print which words differ on which page")
    parser.add_argument("--pictures", action="store_true", help="also put both pages side by side as PNG (montage)")
    return parser.parse_args()


def find_program(given):
    if given:
        return pathlib.Path(given).resolve()
    found = sorted(ROOT.glob("build/*/bin/binhdang-cli"), key=lambda path: path.stat().st_mtime)
    if not found:
        sys.exit("binhdang-cli is not built; name it with --program")
    return found[-1]


class Tools:
    def __init__(self, options):
        self.program = find_program(options.program)
        self.work = pathlib.Path(options.work).resolve()
        for folder in ("in", "ours", "libreoffice", "pictures"):
            (self.work / folder).mkdir(parents=True, exist_ok=True)
        self.write_profile()
        # Neither the user's data file nor her settings are touched.
        self.environment = dict(os.environ, HOME=str(self.work / "home"), XDG_CONFIG_HOME=str(self.work / "home"),
                                XDG_DATA_HOME=str(self.work / "home"))

    def write_profile(self):
        """LibreOffice's settings: fonts to be replaced always, also on paper."""
        pairs = "".join(
            f'<item oor:path="/org.openoffice.Office.Common/Font/Substitution/FontPairs"><node oor:name="_{number}" '
            f'oor:op="replace"><prop oor:name="ReplaceFont"><value>{font}</value></prop><prop oor:name="SubstituteFont"><value>'
            f'{other}</value></prop><prop oor:name="Always"><value>true</value></prop><prop oor:name="OnScreenOnly"><value>false'
            f'</value></prop></node></item>' for number, (font, other) in enumerate(SAME_FONTS.items()))
        settings = ('<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry" '
                    'xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
                    '<item oor:path="/org.openoffice.Office.Common/Font/Substitution"><prop oor:name="Replacement"><value>true'
                    f'</value></prop></item>{pairs}</oor:items>')
        self.profile = self.work / ("profile-" + hashlib.sha256(settings.encode()).hexdigest()[:8])
        user = self.profile / "user"
        if not user.is_dir():
            user.mkdir(parents=True)
            (user / "registrymodifications.xcu").write_text(settings, encoding="utf-8")
        self.theirs = self.work / "libreoffice" / self.profile.name
        self.theirs.mkdir(parents=True, exist_ok=True)

    def cli(self, *words, timeout=120):
        """The JSON object that binhdang-cli prints; {"error": …} when it failed."""
        try:
            run = subprocess.run([self.program, *map(str, words), "--json"], capture_output=True, timeout=timeout,
                                 env=self.environment, check=False)
        except subprocess.TimeoutExpired:
            return {"error": {"code": "timeout", "message": "took too long"}}
        try:
            return json.loads(run.stdout)
        except ValueError:
            return {"error": {"code": "crash", "message": f"ended with {run.returncode}"}}

    def ours(self, docx, name):
        pdf = self.work / "ours" / (name + ".pdf")
        pdf.unlink(missing_ok=True)
        return pdf, self.cli("docx", "pdf", docx, "-o", pdf)

    def libreoffice(self, documents):
        """Converts what isn't kept yet; {path: PDF or None}."""
        kept = {path: self.theirs / (hashlib.sha256(path.read_bytes()).hexdigest() + ".pdf") for path in documents}
        missing = [path for path, pdf in kept.items() if not pdf.exists() and not pdf.with_suffix(".none").exists()]
        for start in range(0, len(missing), 20):
            self.convert(missing[start:start + 20], kept, 300)
        for path in missing:  # one that takes the program down takes its neighbours along
            if not kept[path].exists():
                self.convert([path], kept, 60)
            if not kept[path].exists():
                kept[path].with_suffix(".none").touch()
        return {path: pdf if pdf.exists() else None for path, pdf in kept.items()}

    def convert(self, documents, kept, timeout):
        with tempfile.TemporaryDirectory(dir=self.work) as folder:
            folder = pathlib.Path(folder)
            names = {}
            for number, path in enumerate(documents):  # same names in different folders, letters of any kind
                names[path] = folder / f"{number}.docx"
                shutil.copyfile(path, names[path])
            process = subprocess.Popen(
                ["soffice", f"-env:UserInstallation={self.profile.as_uri()}", "--headless", "--convert-to", "pdf",
                 "--outdir", folder, *names.values()], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                start_new_session=True)
            try:
                process.wait(timeout)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, 9)
                process.wait()
            for path, copy in names.items():
                pdf = copy.with_suffix(".pdf")
                if pdf.exists() and pdf.stat().st_size:
                    shutil.move(pdf, kept[path])


def pages_of(pdf):
    """A multiset of words for every page."""
    run = subprocess.run(["pdftotext", "-enc", "UTF-8", pdf, "-"], capture_output=True, check=False)
    text = unicodedata.normalize("NFC", run.stdout.decode("utf-8", "replace"))
    pages = text.split("\f")
    if len(pages) > 1:
        pages.pop()  # behind the last page's end
    return [collections.Counter(re.findall(r"\w+", page)) for page in pages]


def agreement(ours, theirs):
    """Share over all pages, and the worst page with its share."""
    both = most = 0
    worst = (1.0, 0)
    for number in range(max(len(ours), len(theirs))):
        mine = ours[number] if number < len(ours) else collections.Counter()
        other = theirs[number] if number < len(theirs) else collections.Counter()
        common, larger = (mine & other).total(), max(mine.total(), other.total())
        both, most = both + common, most + larger
        if larger:
            worst = min(worst, (common / larger, number + 1))
    return (both / most if most else 1.0), worst


def seed_documents(tools):
    if not SEEDS.is_dir():
        print("no ../shared/seeds: without the real plans")
        return
    database = tools.work / "seeds.db"
    for old in tools.work.glob("seeds.db*"):
        old.unlink()
    for number in ("000", "001", "003", "004"):
        for source in SEEDS.glob(number + "_*"):
            stored = tools.cli("plan", "import", source, "--force", "--db", database)
            docx = tools.work / "in" / f"seed-{number}.docx"
            if "id" in stored and "error" not in tools.cli("plan", "export", stored["id"], "-o", docx, "--db", database):
                yield docx.stem, docx


def template_documents(tools):
    for template in sorted((ROOT / "templates").glob("*.docx")):
        docx = tools.work / "in" / f"template-{template.stem}.docx"
        done = tools.cli("template", "render", template, template.with_suffix(".sample.json"), "-o", docx)
        if "error" in done:
            sys.exit(f"{template.name}: {done['error']['message']}")
        yield docx.stem, docx


def is_comparable(docx):
    with zipfile.ZipFile(docx) as archive:
        names = [name for name in archive.namelist() if re.search(r"(document|notes|header|footer)\d*\.xml$", name)]
        texts = [archive.read(name) for name in names]
    return sum(text.count(b"<w:body>") for text in texts) <= 1 and not any(
        re.search(rb"<w:(del|moveFrom) ", text) for text in texts)


def choose(tools, count):
    """The rule of the head of this file."""
    candidates = []
    for path in sorted(CORPUS.glob("*.docx")):
        _, done = tools.ours(path, "choice")
        if "error" in done:
            if done["error"]["code"] in ("crash", "timeout"):
                print(f"{path.name}: {done['error']['message']}")
        elif not done["unsupported"] and is_comparable(path):
            candidates.append(path)
    ranked = []
    for path, pdf in tools.libreoffice(candidates).items():
        pages = pages_of(pdf) if pdf else []
        if len(pages) <= MOST_PAGES and sum(page.total() for page in pages) >= LEAST_WORDS:
            ranked.append((-len(pages), path.name))
    ranked.sort()
    print(f"{len(candidates)} files of the corpus use only what we honour, {len(ranked)} of them hold enough words")
    LIST.write_text("# Written by compare.py --choose; the rule stands at its head. Name, pages by LibreOffice.\n"
                    + "".join(f"{name}\t{-pages}\n" for pages, name in ranked[:count]), encoding="utf-8")


def corpus_documents(count):
    if not CORPUS.is_dir():
        print("no ../shared/corpus: without foreign Word files")
        return
    lines = [line.split("\t")[0] for line in LIST.read_text(encoding="utf-8").splitlines() if line and line[0] != "#"]
    for name in lines[:count]:
        if (CORPUS / name).exists():
            yield name.removesuffix(".docx"), CORPUS / name


def documents_of(options, tools):
    given = [pathlib.Path(name) for name in options.names if name.endswith(".docx") and os.path.exists(name)]
    if given:
        return [(path.stem, path.resolve()) for path in given]
    documents = [*template_documents(tools), *seed_documents(tools)]
    if options.choose and CORPUS.is_dir():
        choose(tools, WANTED - len(documents))
    documents += corpus_documents(WANTED - len(documents))
    return [entry for entry in documents if not options.names or any(name in entry[0] for name in options.names)]


def print_words(ours, theirs):
    for number, (mine, other) in enumerate(zip(ours, theirs), 1):
        for title, words in (("ours only", mine - other), ("LibreOffice only", other - mine)):
            if words:
                print(f"    page {number}, {title}: {' '.join(list(words.elements())[:25])}")


def make_pictures(tools, name, ours, theirs):
    """Our pages on the left, LibreOffice's on the right, three pairs in a row."""
    folder = tools.work / "pictures" / name
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for pdf, side in ((ours, "a"), (theirs, "b")):
        subprocess.run(["pdftoppm", "-r", "50", "-png", pdf, folder / side], check=True)
    pages = sorted(folder.glob("*.png"), key=lambda path: (int(path.stem.split("-")[1]), path.stem))
    subprocess.run(["montage", *pages, "-tile", "6x", "-geometry", "+4+4", "-background", "grey", folder.with_suffix(".png")],
                   check=True)
    print(f"    {folder.with_suffix('.png')}")


def compare(options, tools, name, docx, theirs_pdf):
    """Prints a line of the table. True when the document agrees."""
    ours_pdf, done = tools.ours(docx, name)
    if "error" in done or not theirs_pdf:
        print(f"{name:44.44}  {done['error']['message'] if 'error' in done else 'LibreOffice: no PDF'}")
        return False
    ours, theirs = pages_of(ours_pdf), pages_of(theirs_pdf)
    share, (worst, page) = agreement(ours, theirs)
    agrees = abs(len(ours) - len(theirs)) <= 1 and share >= SHARE
    remarks = [] if agrees else ["DIFFERS"]
    remarks += done["unsupported"] and ["not honoured: " + ", ".join(one["code"] for one in done["unsupported"])]
    print(f"{name:44.44} {len(ours):5} {len(theirs):5} {share:7.1%} {worst:7.1%} {page or '':>4}  {' '.join(remarks)}")
    if options.words:
        print_words(ours, theirs)
    if options.pictures:
        make_pictures(tools, name, ours_pdf, theirs_pdf)
    return agrees


def main():
    options = arguments()
    tools = Tools(options)
    documents = documents_of(options, tools)
    theirs = tools.libreoffice([docx for _, docx in documents])
    print(f"{'document':44} {'ours':>5} {'LO':>5} {'words':>7} {'worst':>7} {'page':>4}")
    results = [compare(options, tools, name, docx, theirs[docx]) for name, docx in documents]
    print(f"{sum(results)} of {len(results)} documents agree (pages within one, words on the same page {SHARE:.0%} or more)")
    return 0 if results and all(results) else 1


if __name__ == "__main__":
    sys.exit(main())
