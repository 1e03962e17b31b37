module fibonacci {
    requires java.desktop;
}
