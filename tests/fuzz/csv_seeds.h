#pragma once

#include <string>
#include <vector>

/// Text tables of every dialect.
inline std::vector<std::string> csvSeeds()
{
    std::vector<std::string> seeds{
        "a,b,c\n1,2,red\n3,,\"bl,ue\"\n5,6,\"g\"\"reen\"\n7,8,red\n",
        "'1';'2,5';'x'\n'3';'4,5';'y'\n'5';'6,25';'x'\n",
        "when\tx\n5/1/99 0:00\t1\n5/13/99 0:02\t2\n2020-01-01T10:00:00Z\t-1e-5\n",
        " 1  2   3\n 4  5   6\n 7  8   9\n",
        "# remark\nid|n\n1|1,234.5\n2|12,000\n# x\n3|7\n",
        "Date;Time;d;n\n5/3/2024;13:30;5. M\xC3\xA4rz 2024 12:00;20240305\n6/4/2024;1:30 PM;Tue, 05 Mar 2024 12:00:00 +0100;20240306\n"
        "13/4/2024;13.30.00;05/Mar/2024:12:00:00.5 EST;20240307\n",
        "year,month,day,hour,v\n2010,1,1,0,NA\n2010,1,1,1,129\n2010,1,1,2,inf\n",
        "g\xF6tt,x\n1,\x80\n2,\x81\n", "J\xC3\xBCrgen,M\xFCller\n1,2\nx,3\n",
        "\xEF\xBB\xBF" "a,b\r\n1,2\r3,4\n\n",
        std::string("\xFF\xFE" "a\0,\0b\0\n\0" "1\0,\0" "2\0\n\0" "3\0,\0" "4\0\n\0", 26),
        "# remark\ni\x19|n\n1|1,234.5\n2,|34.~\n2|12,0012,000\n|7\n", // a type found once must be found again
        "sep=;\na;b\n1,2;1.234\n4,5;2.345.678\n7,8;12.000\n",
        "Report,,\nof plant 7,,\n,,\nx,n,kind\n1.5,2,red\n3.5,4,blue\n5.25,6,red\n",
        "Titel\n\nMenge\tPreis\n1 234 567,5\t1'000\n2 000\t12'345'678\n1 000,25\t7\n",
        "id_no,Mon,DD,HH,MM,SS,w\n1,Jan,1,0,1,2,'it''s, ok'\n2,Feb,2,1,2,3,'x, y'\n3,Mar,3,2,3,4,'z'\n",
        "date,time,start_year,start_month,end_year,end_month,o\n20210101,0130,21,1,21,2,2021-001\n20210102,2359,21,2,22,3,2021-365\n20210103,0000,21,3,22,4,2020-366\n",
        std::string("\xFE\xFF\0a\0,\0b\0\n\0" "1\0,\0" "2\0\n", 18)};
    std::string mixed = "n,w,d,m\n";
    for (int i = 0; i < 60; ++i)
        mixed += std::to_string(i * 37 % 101) + ".25,\"two\nlines " + std::to_string(i % 4) + "\",2021-02-" + std::to_string(1 + i % 28) + ","
                 + (i % 3 ? std::to_string(i) : "word") + (i % 9 ? "\n" : ",more\r\n");
    seeds.push_back(mixed);
    return seeds;
}

inline std::vector<std::string> csvWords()
{
    return {"\n", "\r\n", "\r", ",", ";", "\t", "|", " ", "\"", "\"\"", "'", "#", "%", "NA", "?", ".", "-", "+", "1e999", "-1e-999", "inf", "nan",
            "1.234.567,8", "12345678901234567890", "0x1p3", "2020-02-30", "31.12.1999 23:59", "\xEF\xBB\xBF", "\xFF\xFE", "\xC3", "\xF4\x90",
            std::string(1, '\0'), "yes", "no", "\"\n\"", ",,,,,,,,", "sep=;\n", "''", ".000", "1 000", "year", "month", "day", "time", "2021-001"};
}
