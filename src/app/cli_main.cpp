// binhdang-cli: composition only.
int main() { return 0; }
