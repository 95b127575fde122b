/**
 * Given names that several languages share, and those of West and South Africa, Brazil, Portugal, Spain and the Nordic
 * countries. They are taken from the lists of Faker (https://fakerjs.dev, MIT licence, © Faker contributors), without those
 * that are words of English too.
 */
export const MORE_GIVEN_NAMES = `
Aaliyah Aanuoluwapo Aarón Abayomi Abby Abdon Abe Abebi Abeiku Abel Ábel Abelardo Abena Abeni Abimbola Abiodun Abiola Abiona Abisola Abisoye Abosede
Abril Achille Ada Adalbert Adalberta Adalberto Adán Adaugo Adebankole Adebiyi Adebola Adebowale Adeboye Adebukola Adedaramola Adedayo Adedeji Adedoyin
Adegoke Adekitan Adekola Adekunle Adela Adelaida Adele Adeleke Adelin Adelina Adeline Adenike Adeniyi Adeola Adeolu Adeoti Adepeju Aderopo Adesewa
Adeshina Adesoji Adesua Adetayo Adetoke Adetoun Adeyi Adigun Adil Adina Adolf Adolfo Adriaan Adrián Adriána Adriano Adrien Adrienne Adrijana Adunni
Adwoa Afia Afolarin Afonso Afra Afua Agata Agáta Agaton Agneta Agustín Agustina Ahmet Aiden Aileen Aimee Aimée Ajala Ajani Ajoke Akande Akanmu Akanni
Åke Akinkunmi Akinlabi Akinwale Akofa Akorfa Akos Akosua Aksel Akua Akumaa Akunna Akwasi Akwesi Alaba Alade Alamu Alana Alban Alberta Alberte
Albertina Albin Albín Albina Albína Alcibiade Alcide Alda Aldo Aleksander Aleksandra Alena Alenka Aleš Alessandra Alessia Alessio Alexa Alexandrea
Alexanne Alexej Aleyna Alfonso Alfréd Alfreda Alia Alica Alícia Alida Alima Alina Alisa Alisha Alka Allegra Allen Alojz Alparslan Alva Alvin Alvina
Amahle Amalia Amaya Amélia Amelie Amélie Aminat Aminu Amira Amoke Amope Amos Anabel Anabela Anamarija Anar Anastasia Anastazija Anatol Anatolie Anđela
Andre André Andreja Andrija Aneta Anette Anežka Ángel Ángela Angeline Angelique Angelo Ângelo Angie Anica Anjali Anjolaoluwa Anka Annabel Annabell
Annabelle Anneli Annelie Anni Annika Anouk Antea Antero Antigone Antoinette Antonella Antoni Antonie Antonin Antonina António Antônio Araceli
Archibald Arda Ari Ariadna Arian Ariana Ariane Arianna Arielle Arike Arinola Aristide Armand Armando Armida Arnaldo Arno Aron Áron Arpád Artemisa
Artur Arvid Arya Åsa Asake Asha Assunta Asya Atinuke Atmaja Attila Audrey Augusta Augustin Augustina Augustine Áurea Aurel Aurelio Aurore Awero Awesi
Axelle Ayana Ayanda Ayaz Ayden Ayebatari Ayinde Ayinke Ayize Ayla Aylin Ayman Ayodeji Ayoka Ayomide Ayomikun Ayotude Azra Azubuike Baaba Babasola
Babatunji Babawale Bafana Bangizwe Banji Bankole Baran Bárbara Barbora Barbro Batuhan Beata Beáta Bela Belinda Bella Benedita Bengt Beniamin Benício
Benito Benjamim Benjamín Bennett Bennie Bente Berat Berenice Berit Berkay Bernadette Bernardo Bernice Berta Bertram Bertrand Betina Bhekimuzi
Bhekizizwe Bhekumbuso Bianca Bianka Bibiana Birgitta Blahoslav Blanca Blanche Blanka Blažej Blažena Bobbie Bogdana Bohdan Bohdana Bohumil Bohumila
Bohumír Bohuš Bohuslav Bohuslava Bojan Bojana Bolatito Boleslav Boluwatife Bonginkosi Bonifác Borka Božena Božica Božidar Božidara Brando Branimir
Branislav Branislava Branka Brankica Branko Brayan Breno Bret Brice Bridgette Brigita Bronislava Bruna Buchi Buhle Bukola Bunmi Burak Busayo Busisiwe
Caetana Caio Calebe Calista Calvin Cameron Camilla Candido Cara Caridad Carlota Carlotta Carmela Carmelo Carminho Carmo Casandra Časlav Casper
Cassandra Cassandre Catalina Catarina Caterina Catharina Cauã Cecil Cecile Cecília Cecilie Cedric Cedrik Celia Célia Celina Celine Céline César Ceyda
Ceyla Ceylin Chandra Chantal Charl Charlene Chelsey Cherechi Cheyenne Chiamaka Chimamanda Chinyere Chisom Chizoba Christelle Christer Christoffer
Chukwu Cindy Clarissa Claudine Claudio Clemente Clementina Cleo Clifford Clotilde Collin Concepción Conchita Conrad Constança Constance Constantin
Cora Coralie Cordelia Corinna Corvin Cosima Cristian Cristián Cristiano Cristobal Cristóbal Ctibor Cyprián Dagmara Dalibor Dalibora Daliborka Dalida
Dalila Damaris Damian Damián Damien Damife Damilare Damilola Damir Damjan Damla Damola Danica Danijel Danijela Danilo Danjuma Danka Dante Darasimi
Daria Darian Dariana Darija Darina Darinka Dario Darja Darko Davi Dávid Davide Davin Davor Deanna Debora Débora Debra Defne Dejan Delfina Delia
Demilade Deneval Denisa Deniz Deven Devi Devin Dewi Dezider Dilara Dinis Diogo Dion Dionýz Dobromila Dobroslav Dobroslava Dolores Domenic Domenica
Domenico Donát Donata Donato Dora Dorcas Dorian Dorián Dorina Dorota Dorotea Doroteja Doyinsola Draga Drahomír Drahomíra Drahoslav Drahoslava Dražen
Duanne Duarte Dubravka Duduzile Dumisani Dunja Durodola Dušan Dušana Dustin Ebba Ebiere Ebiowei Ebunoluwa Eda Edgardo Edith Edmond Edmund Edna Eduard
Eduarda Edvard Edvin Efe Efrem Eileen Ekow Ekundayo Ela Elda Eleazar Eleonora Elia Eliabeth Eliana Elías Elijah Elin Elina Eline Elisa Eliseo Elísio
Eliška Elliott Ellis Elmo Elnur Eloá Eloisa Eloise Elvira Elvíra Elvis Elza Ema Emanuela Emanuelly Emelie Emely Emile Emília Emilian Emiliano Emilie
Emilio Emin Emmanuelle Eniola Enrico Ensar Enzo Eray Eren Eriberto Érica Erna Ernestine Ernesto Ervín Erwin Esi Esma Esmeralda Esteban Estefanía
Estela Estella Estelle Estera Esupofo Etela Ethel Eugen Eulalia Eunice Eusebia Eusebio Evelin Evelina Eveline Everardo Evie Ewatomi Eymen Eyram Ezra
Fabiana Fabiano Fabien Fábio Fabiola Fabrice Fabrícia Fabrício Fadekemi Faderera Fanny Fanyana Fatma Fausto Faye Fedor Fehintola Felícia Feliciano
Felicita Félix Fibikemi Fidan Fidel Fiifi Fikayomi Filemon Filiberto Filip Filipa Filipe Filomena Filoména Finley Finn Finnley Flavia Flavie Flavio
Fleur Flóra Flore Florencia Florentin Florentina Florián Floriana Florina Florine Folashade Folu Francisca Francois Frankie František Františka
Frederic Frederica Frederico Fredrik Freya Frida Frieda Funani Funmilade Funmilayo Fynn Gabin Gabriella Gabrielle Gabrijela Gael Gaetano Gaia Galina
Gaspar Gašpar Gaston Gatsha Gbadebo Gbeminiyi Gbemisola Gbolahan Gbowoade Gedeon Gejza Gennaro Georgiana Georgina Geraldine Gerardo Gerda Germán
Gerrit Gertruda Gertrude Giada Gianluca Gianni Gideon Gifty Gil Gilberto Gilda Gilles Gina Gino Gioia Giovanna Giuliana Giuliano Gizela Glenda Glenn
Gonçalo Gonzalo Goran Göran Gordan Gordana Gracie Graciela Gregor Gregorio Gréta Grgur Griselda Gúbio Gudrun Guilherme Guillermina Gülçin Günay
Gunilla Gustave Gwen Habiba Hailey Håkan Halil Halim Halima Hani Hannabel Hanne Hari Harriet Hayley Heitor Hélio Heloísa Henrie Henrieta Henriette
Henrique Herman Hermenegildo Hermína Hermine Hernán Herta Hilda Hlengiwe Homero Horacio Hortense Hülya Ibidapo Ibironke Ibukunoluwa Ida Idowu Ifeoluwa
Ifeoma Ifunanya Ige Ignác Ígor Ikenna Ikeoluwa Iker Ikhidie Ila Ilarion Ileana Ilias Ilija Ilja Ilona Ilsa Ilyas Imelda Imke Immanuel Imoleoluwa Ina
Indra Inés Inês Inger Ingrida Inioluwa Inka Inyoni Iolanda Ira Iremide Irena Ireti Iretioluwa Íris Irma Irvin Isa Isabeau Isabela Isabell Isabelly
Isac Isaiah Isaias Isak Iseoluwa Ishola Isidora Isioma Isis Isisa Ismael Itunuoluwa Iva Iván Ivanka Ivanna Ivar Iveta Ivica Ivo Ivona Iwan Iyabode
Iyadunni Iyanuoluwa Iyinoluwa Izabela Izabella Izidor Izolda Jabulile Jace Jackson Jaco Jacobo Jada Jaden Jadesola Jadranka Jadranko Jairo Jakov Jakub
Jamil Janaína Janice Janina Janis Janka Janko Janna Janne Jara Jared Jari Jarmila Jarne Jarolím Jaromír Jaron Jaroslav Jaroslava Jasen Jasmina Jasna
Jaya Jayce Jayda Jayden Jaylen Jayson Jazmin Jela Jelica Jenna Jeppe Jeremiah Jeremie Jermaine Jerónimo Jéssica Jessy Jette Jimena Jindra Joakim Joana
Joanny Joaquim Joaquín Jocelyn Joël Joelle Joëlle Jolana Jolanda Jolayemi Jolie Jolien Jona Jonah Jonatan Joojo Jordi Jordy Jörgen Jørgen Joris Josefa
Josefin Josefina Josefine Josephine Josiah Josie Josué Jovana Jože Jozef Jozefína Jozue Juanita Juda Jude Judita Jule Jules Júlia Juliana Julieta
Julio Júlio Julius Juna June Justin Justina Justine Justus Justyn Juwon Kaan Kadir Kagiso Kaj Kamil Kamran Kari Karmela Karol Karolina Karolína
Karoline Kasper Kassandra Katarina Katrina Katrine Katryn Katy Kaya Kayden Kayla Kaylee Kayleigh Kayode Kazimír Keanu Kehinde Keji Kemi Kenan Kenny
Kerem Kerim Kgabu Khanyisile Khethiwe Khulekani Kian Kiana Kiara Kikelomo Kim Kimberly Kira Kjell Klaas Klara Klára Klaudia Kléber Klemens Klement
Kleopatra Kobe Kojo Kolawole Koloman Koray Korede Kornel Krista Kristian Kristián Kristie Kristijan Kristine Kristoffer Krystal Kubra Kubura Kujoe
Kwadwo Kwaku Kwamena Kwasi Kweku Kwesi Kyra Lada Ladislau Ladislav Laila Lala Lalita Lamar Langa Larisa Larissa Lasse Latif Laure Laurens Lauriane
Laurie Laurine Lavinia Lavínia Lawrencia Leana Leander Leandro Leann Leda Leif Lela Lelia Len Léna Lene Lenka Lenn Lennart Lennert Lennie Lennox Lenny
Leona Leonardo Leonid Leonida Leonor Leonora Leontina Leopold Leopoldina Leopoldo Lerato Leroy Leticia Letícia Letizia Levent Levi Lexi Lexie Leyla
Lia Lidia Lidija Lila Lili Lilia Lilian Liliana Lilla Lillian Lilly Lina Lindsay Linnea Linnéa Linus Lisandro Lisanne Lisbeth Liv Livia Lívia Liyana
Liza Lizbeth Ljiljana Ljuba Ljubica Lois Lola Lolade Lora Loredana Lorena Lorenza Lorenzo Loretta Lorna Lorraine Louisa Lourdes Lourenço Lovisa Luana
Luca Lucca Lucía Lucian Luciana Luciano Lucien Lucienne Lucille Lucio Lucius Ludmila Ludovic Ludovica Ludvig Luena Luísa Luiza Lujza Luka Lukáš
Lukhona Lungelo Lwandle Lydie Lynda Lynette Mabel Macy Madalena Maeve Mafalda Magali Magda Magdalena Magdaléna Mahir Maia Maica Maida Maitê Majda
Makinwa Malika Malin Malina Malvina Malvína Mandla Mandy Manel Manon Mansur Maphikelela Marcela Marcelo Márcia Maren Margareta Margita Margot Mari
Marian Marián Mariana Marianna Mariano Marica Maricarmen Mariella Marika Marilena Marilu Marilú Marilyn Marin Mário Marisa Marisol Marit Marita Marlen
Marlena Marley Marli Marlon Marthe Martim Martín Marvin Maryam Maša Matej Mateja Mateus Matheus Mathew Mathis Mathuys Matias Matías Matilde Matti
Mattias Matylda Mauricio Mauro Mawuena Mawusi Maxime Maximilián Maximiliano Maxine Mayra Mayte Mbalienhle Medard Meghan Meire Melania Melany Melek
Melike Melina Melinda Melis Melisa Melita Melvin Mercedes Mércia Mert Merve Mervin Meryem Metod Mette Mhambi Micael Micaela Micah Michal Micheal Mija
Mika Mikael Mikaela Mikkel Mikuláš Mila Milada Milana Milica Milivoj Milla Millicent Milorad Miloš Miloslav Miloslava Milota Minerva Mira Mirabela
Miran Miranda Miray Mirco Mireille Mirela Mirella Mirjam Mirka Mirko Mirna Miron Miroslav Miroslava Mitra Mladen Mobolaji Modesto Modupe Mofifoluwa
Moisés Mojisola Mojisoluwa Mojmír Monica Monika Monique Monserrat Moradeke Morayo Morenike Morgana Morolake Morten Mosunmola Motunrayo Moussa Moyosore
Mpilo Mpumelelo Msizi Mthunzi Muhammed Muhsin Murat Muriel Murilo Musa Musawenkosi Muyiwa Myra Myrna Myron Nadežda Nadja Nahid Nandi Narcis Narcisa
Narciso Nasrullah Natália Natalija Natan Natanael Nataniel Nataša Nathanael Nazif Ndleleni Ndondoloza Neda Nela Nena Neva Neven Nevena Nevenka
Nhlakanipho Nia Nico Nicolás Nicoleen Niels Nigar Nika Nikita Nikki Niko Nikodem Nikola Nikolas Nikolina Nila Nimakoah Ninioluwa Nino Nisa Niyilolawa
Nkanyezi Nkosenye Nkosinhle Nkosiyabo Nnamdi Noé Noël Noëlle Noemi Nofoto Nokuthula Nola Nolan Nolwazi Nomvula Nonhlanhla Nonjabulo Nonkululeko
Norberto Norina Novi Nozipho Ntokozo Ntombizodwa Núbia Núria Nurlan Obioma Octavia Octavio Odin Odon Odunayo Ofelia Ofélia Ogooluwa Okiki Ola Oladara
Oladare Oladimeji Olaide Olajumoke Olakunle Olamide Olanrewaju Olansile Olaoluwa Olasunmbo Olatunbosun Olayinka Oleg Olimpia Oliva Olívia Oliwia
Oliwier Olle Olof Ololade Olufeyisayo Olufunke Olufunmi Olufunmilayo Olumorotimi Olusola Olutomiwa Oluwafemi Oluwagbemiga Oluwakemi Oluwamuyiwa
Oluwasanmi Oluwasegun Oluwaseyi Oluwatofunmi Oluwatosin Oluwatoyosi Oluwatumise Oluwole Oluwunmi Omawunmi Ömer Omobobola Omobolanle Omodunni Omolabake
Omolara Omolola Omosalewa Omotara Omotayo Omotola Omotolani Omotoun Omowumi Onome Onoriode Onur Opemipo Opeoluwa Opeyemi Ophelia Oreofe Orlando Óscar
Osunleke Osvaldo Otilia Otis Oto Oyenike Oyindamola Oyindasola Palmira Pankrác Pascale Pasquale Patrice Patricio Patrik Patrizia Paulette Paulina
Pelagia Pelumi Penelopa Penelope Perla Pernilla Pero Petronela Phila Philani Phiwokwakhe Pieter Pietro Pío Pius Platon Pontus Pravoslav Priscilla
Prokop Quentin Quinn Quinten Rachael Radeke Radmila Radomír Radoš Radoslav Radovan Radúz Rafaela Rafid Rahim Rahmi Raif Raina Raisa Rajko Rama Ramiro
Ramon Randolf Ranko Raoul Raquel Rasheedah Rastislav Rauf Raul Rayan Rebeca Rebeka Regína Reginald Reina Remilekun Remus Renata Renáta Renato Rene
Renée Renette Rhonda Riaan Riana Rickard Rico Rigard Rina Rino Róbert Robyn Rocco Rocio Rocío Rodolfo Roksana Rolando Romana Romeu Romina Romuald
Romulus Romy Ronke Rosalie Rosalinda Rosamunda Rosana Rosanna Rosario Roselyn Rosemarie Roser Rosie Rotimi Roxana Róza Rozalia Rozina Rubén Rúben
Rudolph Rudy Rufina Rufus Rui Ruža Sabina Sabri Safa Safira Safiya Salih Salomea Salomey Salomon Salvador Salvatore Samanta Sami Samir Sammie Samson
Samukelisiwe Sanda Sandrine Sandro Sanele Sanja Sanne Santiago Santina Santino Sára Saša Sasha Saskia Saúl Savina Sebastião Segilola Sekinat Selena
Selim Selin Selina Selma Semih Serafina Serena Sergej Sergi Sérgio Servác Severín Seye Sfiso Shaka Shalewa Shane Shania Shaun Shekoni Sibongile
Sibusiso Sidney Sidonia Sifiso Sigurd Sijuade Silas Silje Silvana Sílvia Silvija Simão Simeon Similoluwa Simisola Simona Sinan Sindisiwe Sinenhlanhla
Siphephelo Siphiwe Sirineu Sithembiso Siv Siyanda Sizakele Sizani Skye Slavica Slávka Slavko Slavomír Sname Solange Soňa Soraia Sowande Stan Stanislav
Stanislava Stanko Stanley Staša Štefan Stefania Stephaans Stig Stojan Subomi Suélen Sumayyah Surya Susana Suzana Tade Tadeáš Tadeo Tahir Taiwo Talia
Talita Tami Tamia Tania Tari Tarja Tasha Tatjana Teja Tejumola Tekla Temidayo Temitope Teodor Teodora Teodoro Teofil Teona Tereza Tertuliano Tess
Tessa Thabisa Thadie Thalia Thamsanqa Thando Themba Théo Theodora Therese Theunis Theuns Thobeka Thulani Thulisile Tia Tibor Tichomír Tihomir Timotej
Timoteo Timur Titilayo Titilope Tito Titus Tobiloba Tobin Toki Tokunbo Tolulope Toluwalope Toluwani Toluwanimi Toma Tomé Tomiloba Tomislav Tommie
Tomori Torbjörn Trisha Tristan Ubaldo Ulla Ulrika Uluthando Ulwazi Umar Umut Una Uriel Uzodimma Václav Vala Valdemar Valentim Valentin Valentino
Valérie Valerija Valter Vanesa Vânia Vanja Vasco Vasil Veda Velaphi Velimir Vendelín Venera Verda Verica Verner Vernon Verónica Vesna Vicente Vickie
Víctor Vida Viggo Viktória Vilma Vince Vincenc Vincenza Vincenzo Violeta Violette Virgil Virginie Vít Vito Vitor Vítor Vitória Viviana Viviane Vivien
Vivienne Vladana Vladimír Vladimíra Vladislav Vlasta Vlastimil Vratislav Vusumuzi Warley Washington Wayne Wesley Wessel Wilbur Wilhelmina Willy Wilma
Wuraola Xander Xaver Ximena Xochitl Yaa Yago Yahya Yakubu Yamileth Yango Yannick Yaretzi Yasin Yasmine Yejide Yetunde Yewande Yibanathi Yunus Yvette
Zahra Zaira Zanele Žaneta Zayd Zdenka Zdenko Zdeslava Zdravko Zehra Zelda Želmíra Zena Zeno Zenobia Zenzele Zeyd Zina Zion Zita Zithulele Zlata
Zlatica Zlatka Zlatko Zobuhle Zoé Zoey Zofia Zoja Zoltán Zora Zoran Zorka Zuzanna
`;
